package vn.thidua.vote;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Stands between program and database and, so many times, lets a COMMIT through but cuts the line before its answer: the
 * worst moment, because the program cannot know.
 */
final class CuttingProxy implements AutoCloseable {

    private final ServerSocket door;
    private final int target;
    private final AtomicInteger cutsLeft = new AtomicInteger();
    private final AtomicInteger cuts = new AtomicInteger();

    CuttingProxy(int target) throws IOException {
        this.target = target;
        this.door = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::serve);
    }

    int port() {
        return door.getLocalPort();
    }

    void cutNext(int times) {
        cutsLeft.set(times);
    }

    int cuts() {
        return cuts.get();
    }

    private void serve() {
        try {
            while (true) {
                var client = door.accept();
                var server = new Socket(InetAddress.getLoopbackAddress(), target);
                var line = new Line(client, server);
                Thread.ofVirtual().start(() -> line.pump(client, server, true));
                Thread.ofVirtual().start(() -> line.pump(server, client, false));
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
                    var said = new String(buffer, 0, read, StandardCharsets.ISO_8859_1);
                    if (asks && said.contains("COMMIT") && cutsLeft.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
                        cutting = true;
                    } else if (!asks && cutting) {
                        cuts.incrementAndGet();
                        return;
                    }
                    to.getOutputStream().write(buffer, 0, read);
                }
            } catch (IOException broken) {
                // either side has gone, the other is told by closing
            }
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
