package vn.thidua.support;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A line that a test can cut, between a program and its database or between a browser and the program. Either for good,
 * until it is mended; or so many times at the worst moment: after a word went through and before its answer comes.
 */
public final class CuttingProxy implements AutoCloseable {

    private static final byte[] ELSEWHERE = {127, 0, 0, 2};

    private final ServerSocket door;
    private final int target;
    private final String word;
    private final AtomicInteger cutsLeft = new AtomicInteger();
    private final AtomicInteger cuts = new AtomicInteger();
    private final Set<Line> lines = ConcurrentHashMap.newKeySet();
    private volatile boolean broken;
    private volatile boolean elsewhere;

    /** @param target port on this machine to which the line leads */
    public CuttingProxy(int target) throws IOException {
        this(target, "");
    }

    /** @param word what must be said to the target before {@link #cutNext} cuts, such as "COMMIT" */
    public CuttingProxy(int target, String word) throws IOException {
        this.target = target;
        this.word = word;
        this.door = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::serve);
    }

    public int port() {
        return door.getLocalPort();
    }

    /** The next answers to the word are kept back, and their lines cut. */
    public void cutNext(int times) {
        cutsLeft.set(times);
    }

    /** How many answers were kept back. */
    public int cuts() {
        return cuts.get();
    }

    /** Cuts all lines, and every new one at once. */
    public void cut() {
        broken = true;
        lines.forEach(Line::close);
    }

    /** Lets new lines through again. */
    public void mend() {
        broken = false;
    }

    /** Lets new lines through again, which come from another address of this machine: another network. */
    public void mendFromElsewhere() {
        elsewhere = true;
        mend();
    }

    private Socket dial() throws IOException {
        var loopback = InetAddress.getLoopbackAddress();
        return elsewhere
                ? new Socket(loopback, target, InetAddress.getByAddress(ELSEWHERE), 0)
                : new Socket(loopback, target);
    }

    private void serve() {
        try {
            while (true) {
                var client = door.accept();
                if (broken) {
                    client.close();
                    continue;
                }
                var line = new Line(client, dial());
                lines.add(line);
                if (broken) {
                    line.close();
                }
                Thread.ofVirtual().start(() -> line.pump(line.client, line.server, true));
                Thread.ofVirtual().start(() -> line.pump(line.server, line.client, false));
            }
        } catch (IOException closed) {
            // the test is over
        }
    }

    private final class Line {

        private final Socket client;
        private final Socket server;
        private volatile boolean cutting;

        Line(Socket client, Socket server) {
            this.client = client;
            this.server = server;
        }

        void pump(Socket from, Socket to, boolean asks) {
            var buffer = new byte[65536];
            try (from;
                    to) {
                InputStream in = from.getInputStream();
                for (int read = in.read(buffer); read > 0; read = in.read(buffer)) {
                    if (asks && isWorst(new String(buffer, 0, read, StandardCharsets.ISO_8859_1))) {
                        cutting = true;
                    } else if (!asks && cutting) {
                        cuts.incrementAndGet();
                        return;
                    }
                    to.getOutputStream().write(buffer, 0, read);
                }
            } catch (IOException gone) {
                // either side has gone, the other is told by closing
            } finally {
                lines.remove(this);
            }
        }

        private boolean isWorst(String said) {
            return !word.isEmpty() && said.contains(word) && cutsLeft.getAndUpdate(left -> Math.max(0, left - 1)) > 0;
        }

        void close() {
            try (client;
                    server) {
                lines.remove(this);
            } catch (IOException gone) {
                // cut is cut
            }
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
        cut();
    }
}
