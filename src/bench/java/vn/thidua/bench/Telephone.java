package vn.thidua.bench;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;

/**
 * A delegate's telephone as the program sees it: one kept connection that speaks just enough HTTP, so that thousands of
 * them cost little on the machine that runs the program too.
 */
public final class Telephone implements AutoCloseable {

    private final int port;
    private Wire wire;
    private boolean last;
    private String seen = "";

    /** One connection to the program. */
    private record Wire(Socket socket, BufferedInputStream in, OutputStream out) {

        static Wire to(int port) throws IOException {
            var socket = new Socket(InetAddress.getLoopbackAddress(), port);
            socket.setTcpNoDelay(true);
            return new Wire(socket, new BufferedInputStream(socket.getInputStream(), 2_048), socket.getOutputStream());
        }
    }

    public Telephone(int port) {
        this.port = port;
        try {
            wire = Wire.to(port);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * What came back.
     *
     * @param status of HTTP
     * @param body "" where there was none
     */
    public record Answer(int status, String body) {

        public boolean isAccepted() {
            return status == 200 && body.contains("ACCEPTED");
        }
    }

    /** Asks what is to be shown, with the tag of what was shown before, as the page does. */
    public Answer ask(String token) throws IOException {
        return send("GET /v/api/state?lang=vi HTTP/1.1\r\nHost: localhost\r\nSeat-Token: " + token
                + (seen.isEmpty() ? "" : "\r\nIf-None-Match: " + seen) + "\r\n\r\n");
    }

    /** Votes for the first line of the ballot; the key has 16 bytes. */
    public Answer cast(String token, long round, byte[] key) throws IOException {
        var body = "{\"round\":" + round + ",\"choices\":[0],\"key\":\""
                + Base64.getUrlEncoder().withoutPadding().encodeToString(key) + "\"}";
        return send("POST /v/api/cast HTTP/1.1\r\nHost: localhost\r\nSeat-Token: " + token
                + "\r\nContent-Type: application/json\r\nContent-Length: " + body.length() + "\r\n\r\n" + body);
    }

    private Answer send(String request) throws IOException {
        if (last) {
            // the server ends a connection after so many requests, as it would with a browser
            wire.socket.close();
            wire = Wire.to(port);
            last = false;
        }
        wire.out.write(request.getBytes(StandardCharsets.US_ASCII));
        wire.out.flush();
        var status = Integer.parseInt(line().split(" ")[1]);
        var length = 0;
        var chunked = false;
        for (var header = line(); !header.isEmpty(); header = line()) {
            var lower = header.toLowerCase(Locale.ROOT);
            if (lower.startsWith("content-length:")) {
                length = Integer.parseInt(lower.substring(15).strip());
            }
            if (lower.startsWith("etag:")) {
                seen = header.substring(5).strip();
            }
            last |= lower.startsWith("connection:") && lower.contains("close");
            chunked |= lower.startsWith("transfer-encoding:") && lower.contains("chunked");
        }
        return new Answer(status, chunked ? chunks() : new String(wire.in.readNBytes(length), StandardCharsets.UTF_8));
    }

    private String chunks() throws IOException {
        var parts = new StringBuilder();
        while (true) {
            var size = Integer.parseInt(line(), 16);
            parts.append(new String(wire.in.readNBytes(size), StandardCharsets.UTF_8));
            line();
            if (size == 0) {
                return parts.toString();
            }
        }
    }

    private String line() throws IOException {
        var line = new StringBuilder();
        for (int next = wire.in.read(); next >= 0; next = wire.in.read()) {
            if (next == '\n') {
                return line.toString().strip();
            }
            line.append((char) next);
        }
        throw new IOException("The server hung up");
    }

    @Override
    public void close() throws IOException {
        wire.socket.close();
    }
}
