import java.io.IOException;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * The independent verifier: recounts rounds from the data and checks the chain of events. Written from the specification,
 * shares no code with the program, and only reads.
 *
 * <pre>
 * bin/verify [--round ID] [--keys FOLDER] [--witness FILE] [--head HEX]...
 * </pre>
 *
 * The database is named by DB_URL, DB_USER and DB_PASSWORD; an account that may only read is enough. {@code --keys} opens
 * the envelopes of counted rounds that are not confirmed yet. {@code --head} is a head as printed in minutes (16 hex digits or
 * more). Exit code 0: everything agrees; 1: something does not; 2: it could not be checked.
 */
final class Verify {

    private static final HexFormat HEX = HexFormat.of();

    private final Connection db;
    private final List<String> findings = new ArrayList<>();
    private int checked;

    private Verify(Connection db) {
        this.db = db;
    }

    public static void main(String[] args) {
        System.exit(run(args));
    }

    static int run(String... args) {
        Long round = null;
        Path keys = null;
        Path witness = null;
        var heads = new ArrayList<String>();
        for (int i = 0; i + 1 < args.length; i += 2) {
            switch (args[i]) {
                case "--round" -> round = Long.valueOf(args[i + 1]);
                case "--keys" -> keys = Path.of(args[i + 1]);
                case "--witness" -> witness = Path.of(args[i + 1]);
                case "--head" -> heads.add(args[i + 1].toLowerCase());
                default -> {
                    System.err.println("Unknown argument " + args[i]);
                    return 2;
                }
            }
        }
        if (args.length % 2 != 0) {
            System.err.println("An argument has no value: " + args[args.length - 1]);
            return 2;
        }
        try (var db = DriverManager.getConnection(env("DB_URL"), env("DB_USER"), env("DB_PASSWORD"))) {
            db.setReadOnly(true);
            db.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            db.setAutoCommit(false);
            var verify = new Verify(db);
            if (witness != null) {
                heads.addAll(headsOf(witness));
            }
            verify.chain(heads);
            for (var id : verify.rounds(round)) {
                verify.round(id, keys);
            }
            return verify.report();
        } catch (SQLException | IOException | GeneralSecurityException | RuntimeException e) {
            System.err.println("Could not be checked: " + e);
            return 2;
        }
    }

    private int report() {
        findings.forEach(finding -> System.out.println("NOT IN ORDER  " + finding));
        System.out.println(checked + " round(s) recounted, " + findings.size() + " finding(s)");
        return findings.isEmpty() ? 0 : 1;
    }

    // ---- the chain of events

    private void chain(List<String> wanted) throws SQLException {
        var seen = new HashSet<String>();
        var last = sha("genesis".getBytes(StandardCharsets.UTF_8));
        long expected = 1;
        try (var rows = query("select seq, date_format(at, '%Y-%m-%dT%H:%i:%s.%f') at, actor, action, object, payload,"
                + " prev_hash, hash from audit_log order by seq")) {
            while (rows.next()) {
                var seq = rows.getLong("seq");
                if (seq != expected) {
                    finding("chain: line " + expected + " is missing");
                    expected = seq;
                }
                if (!Arrays.equals(rows.getBytes("prev_hash"), last)) {
                    finding("chain: line " + seq + " does not follow the one before");
                }
                var text = HEX.formatHex(rows.getBytes("prev_hash")).toUpperCase() + "|" + seq + "|" + rows.getString("at")
                        + "|" + rows.getString("actor") + "|" + rows.getString("action") + "|" + rows.getString("object")
                        + "|" + HEX.formatHex(sha(rows.getString("payload").getBytes(StandardCharsets.UTF_8)));
                var hash = sha(text.getBytes(StandardCharsets.UTF_8));
                if (!Arrays.equals(hash, rows.getBytes("hash"))) {
                    finding("chain: line " + seq + " was changed");
                }
                last = rows.getBytes("hash");
                seen.add(HEX.formatHex(last));
                expected++;
            }
        }
        try (var head = query("select seq, hash from audit_head where id = 1")) {
            if (!head.next()) {
                finding("chain: there is no head");
            } else if (head.getLong("seq") != expected - 1 || !Arrays.equals(head.getBytes("hash"), last)) {
                finding("chain: the head is not the last line; lines were cut off or added");
            }
        }
        for (var head : wanted) {
            if (seen.stream().noneMatch(hash -> hash.startsWith(head))) {
                finding("chain: the head " + head + " of an older print or witness is not in it");
            }
        }
    }

    private static List<String> headsOf(Path witness) throws IOException {
        return Files.readAllLines(witness).stream()
                .map(line -> line.split(" "))
                .filter(parts -> parts.length == 2)
                .map(parts -> parts[1])
                .toList();
    }

    // ---- one round

    private List<Long> rounds(Long only) throws SQLException {
        var ids = new ArrayList<Long>();
        try (var rows = query("select id from vote_round where state in ('TALLIED', 'CONFIRMED') order by id")) {
            while (rows.next()) {
                if (only == null || only == rows.getLong(1)) {
                    ids.add(rows.getLong(1));
                }
            }
        }
        return ids;
    }

    private record Round(
            String state,
            String method,
            int options,
            int most,
            int seats,
            String base,
            BigInteger num,
            BigInteger den,
            boolean strict,
            boolean blankValid,
            int units,
            int present,
            int entitled,
            byte[] fingerprint,
            byte[] seal) {}

    private void round(long id, Path keys) throws SQLException, IOException, GeneralSecurityException {
        checked++;
        Round round;
        try (var row = query("select * from vote_round where id = " + id)) {
            row.next();
            var num = row.getObject("threshold_num");
            round = new Round(
                    row.getString("state"),
                    row.getString("method"),
                    row.getInt("n_options"),
                    row.getInt("max_choices"),
                    row.getInt("seats"),
                    row.getString("base"),
                    num == null ? null : new BigInteger(num.toString()),
                    num == null ? null : new BigInteger(row.getObject("threshold_den").toString()),
                    row.getBoolean("strict"),
                    row.getBoolean("blank_valid"),
                    row.getInt("unit_count"),
                    row.getInt("present_count"),
                    row.getInt("entitled_count"),
                    row.getBytes("key_fpr"),
                    row.getBytes("seal"));
        }
        var nominee = new boolean[round.options];
        try (var rows = query("select pos, kind from vote_option where round_id = " + id)) {
            while (rows.next()) {
                nominee[rows.getInt("pos")] = rows.getString("kind").equals("NOMINEE");
            }
        }
        var ballots = ballots(id);
        var envelopes = number("select count(*) from envelope where round_id = " + id);
        if (envelopes != ballots.size()) {
            finding("round " + id + ": " + envelopes + " envelopes, but " + ballots.size() + " ballots");
        }
        if (number("select count(*) from envelope where round_id = " + id + " and sealed is not null") > 0) {
            finding("round " + id + ": sealed ballots were kept after the count");
        }
        recount(id, round, nominee, ballots);
        if (keys != null && round.state.equals("TALLIED")) {
            open(id, round, keys, ballots);
        }
        rights(id, round);
        kept(id, round);
    }

    /** Who could vote: as many rights as were frozen at opening, each used through its own channel, with a quorum. */
    private void rights(long id, Round round) throws SQLException {
        if (number("select count(*) from entitlement where round_id = " + id) != round.entitled) {
            finding("round " + id + ": the number of rights to vote is not the one it was opened with");
        }
        if (number("select count(*) from envelope e left join entitlement t on t.id = e.entitlement_id"
                        + " and t.round_id = e.round_id where e.round_id = " + id
                        + " and (t.id is null or t.state <> 'ACTIVE' or t.channel not in ('ELECTRONIC', 'WRITTEN'))")
                > 0) {
            finding("round " + id + ": an envelope has no right to vote behind it, or one for paper");
        }
        if (number("select count(*) from vote_round where id = " + id
                        + " and (present_count + if(quorum_written, written_count, 0)) * quorum_den < quorum_num * unit_count")
                > 0) {
            finding("round " + id + ": there was no quorum");
        }
        if (number("select count(*) from ballot where round_id = " + id + " and not valid") > 0
                && number("select invalid from tally_summary where round_id = " + id)
                        < number("select count(*) from ballot where round_id = " + id + " and not valid")) {
            finding("round " + id + ": a ballot is marked as invalid that was counted");
        }
        try (var rows = query("select payload from audit_log where action = 'OPENED' and object = 'round " + id + "'")) {
            if (rows.next()
                    && !rows.getString(1)
                            .startsWith("units " + round.units + ", at the table " + round.present + ", written ")) {
                finding("round " + id + ": units and attendance are not those the chain holds");
            }
        }
    }

    private List<byte[]> ballots(long id) throws SQLException {
        var ballots = new ArrayList<byte[]>();
        try (var rows = query("select choices from ballot where round_id = " + id
                + " union all select choices from named_ballot where round_id = " + id)) {
            while (rows.next()) {
                ballots.add(rows.getBytes(1));
            }
        }
        return ballots;
    }

    private void recount(long id, Round round, boolean[] nominee, List<byte[]> ballots) throws SQLException {
        var votes = new int[round.options];
        var valid = 0;
        for (var ballot : ballots) {
            var marked = new ArrayList<Integer>();
            for (int pos = 0; pos < ballot.length * 8; pos++) {
                if ((ballot[pos / 8] >> (pos % 8) & 1) == 1) {
                    marked.add(pos);
                }
            }
            var alone = marked.stream().anyMatch(pos -> pos >= round.options || !nominee[pos]);
            var ok = marked.isEmpty() ? round.blankValid : marked.size() <= round.most && (!alone || marked.size() == 1)
                    && marked.stream().allMatch(pos -> pos < round.options);
            if (ok) {
                valid++;
                marked.forEach(pos -> votes[pos]++);
            }
        }
        var written = number("select cast_written from tally_summary where round_id = " + id);
        var electronic = ballots.size() - written;
        var manualReturned = 0;
        var manualValid = 0;
        try (var sheet = query("select returned, valid from manual_sheet where round_id = " + id)) {
            if (sheet.next()) {
                manualReturned = sheet.getInt(1);
                manualValid = sheet.getInt(2);
            }
        }
        try (var rows = query("select pos, votes from manual_count where round_id = " + id)) {
            while (rows.next()) {
                votes[rows.getInt(1)] += rows.getInt(2);
            }
        }
        var validPaper = valid - written + manualValid;
        try (var summary = query("select * from tally_summary where round_id = " + id)) {
            if (!summary.next()
                    || summary.getInt("cast_electronic") != electronic
                    || summary.getInt("paper_returned") != manualReturned
                    || summary.getInt("valid") != validPaper
                    || summary.getInt("invalid") != electronic + manualReturned - validPaper) {
                finding("round " + id + ": the numbers of ballots do not agree with the recount");
            }
        }
        var base =
                switch (round.base) {
                    case "TOTAL" -> round.units;
                    case "PRESENT" -> round.present;
                    case "CAST" -> electronic + manualReturned;
                    default -> validPaper;
                };
        var elected = elected(round, nominee, votes, base);
        try (var rows = query("select pos, votes, elected from tally where round_id = " + id + " order by pos")) {
            var lines = 0;
            while (rows.next()) {
                var pos = rows.getInt("pos");
                lines++;
                if (rows.getInt("votes") != votes[pos]) {
                    finding("round " + id + ": line " + pos + " has " + votes[pos] + " votes, not " + rows.getInt("votes"));
                }
                if (rows.getBoolean("elected") != elected.contains(pos)) {
                    finding("round " + id + ": line " + pos + " is " + (elected.contains(pos) ? "" : "not ") + "elected");
                }
            }
            if (lines != round.options) {
                finding("round " + id + ": the tally has " + lines + " lines, the ballot " + round.options);
            }
        }
    }

    /** Who is elected: those who pass, the most votes first, nobody of those who are equal across the last seat. */
    private static Set<Integer> elected(Round round, boolean[] nominee, int[] votes, int base) {
        var byVotes = new TreeMap<Integer, Set<Integer>>(java.util.Comparator.reverseOrder());
        for (int pos = 0; pos < votes.length; pos++) {
            if (nominee[pos] && votes[pos] > 0 && passes(round, votes[pos], base)) {
                byVotes.computeIfAbsent(votes[pos], number -> new HashSet<>()).add(pos);
            }
        }
        var elected = new HashSet<Integer>();
        for (var equal : byVotes.values()) {
            if (elected.size() + equal.size() > round.seats) {
                break;
            }
            elected.addAll(equal);
        }
        return elected;
    }

    private static boolean passes(Round round, int votes, int base) {
        if (round.num == null) {
            return true;
        }
        var left = BigInteger.valueOf(votes).multiply(round.den);
        var right = BigInteger.valueOf(base).multiply(round.num);
        return round.strict ? left.compareTo(right) > 0 : left.compareTo(right) >= 0;
    }

    /** Opens the envelopes that were kept at closing and compares them, as a set, with the ballots. */
    private void open(long id, Round round, Path keys, List<byte[]> ballots) throws IOException, GeneralSecurityException {
        var key = Files.readAllBytes(keys.resolve(id + ".key"));
        if (!Arrays.equals(sha(key), round.fingerprint)) {
            finding("round " + id + ": the key is not the one it was opened with");
            return;
        }
        var all = MessageDigest.getInstance("SHA-256");
        Map<String, Integer> opened = new HashMap<>();
        for (var line : Files.readAllLines(keys.resolve(id + ".env"))) {
            var parts = line.split(" ");
            var entitlement = HEX.parseHex(parts[0]);
            var sealed = HEX.parseHex(parts[2]);
            all.update(sealed);
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(
                    Cipher.DECRYPT_MODE,
                    new SecretKeySpec(key, "AES"),
                    new GCMParameterSpec(128, Arrays.copyOf(sealed, 12)));
            cipher.updateAAD(ByteBuffer.allocate(24).putLong(id).put(entitlement).array());
            opened.merge(HEX.formatHex(cipher.doFinal(sealed, 12, sealed.length - 12)), 1, Integer::sum);
        }
        if (!Arrays.equals(all.digest(), round.seal)) {
            finding("round " + id + ": the envelopes kept at closing do not have the seal of the round");
        }
        Map<String, Integer> stored = new HashMap<>();
        ballots.forEach(ballot -> stored.merge(HEX.formatHex(ballot), 1, Integer::sum));
        if (!opened.equals(stored)) {
            finding("round " + id + ": the ballots are not what was in the envelopes");
        }
    }

    /** What the chain says about the round: its seal at closing and the votes that were counted. */
    private void kept(long id, Round round) throws SQLException {
        try (var rows = query("select payload from audit_log where action = 'CLOSED' and object = 'round " + id + "'")) {
            if (!rows.next() || !rows.getString(1).endsWith("seal " + HEX.formatHex(round.seal))) {
                finding("round " + id + ": its seal is not the one the chain holds");
            }
        }
        if (round.state.equals("CONFIRMED")
                && number("select count(*) from vote_confirmation where round_id = " + id) < 2) {
            finding("round " + id + ": fewer than two people confirmed it");
        }
    }

    private void finding(String text) {
        findings.add(text);
    }

    private ResultSet query(String sql) throws SQLException {
        var statement = db.createStatement();
        statement.closeOnCompletion();
        return statement.executeQuery(sql);
    }

    private int number(String sql) throws SQLException {
        try (var row = query(sql)) {
            return row.next() ? row.getInt(1) : 0;
        }
    }

    private static byte[] sha(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String env(String name) {
        var value = System.getenv(name);
        if (value == null) {
            throw new IllegalStateException(name + " is not set");
        }
        return value;
    }
}
