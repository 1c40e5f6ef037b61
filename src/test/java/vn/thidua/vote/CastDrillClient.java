package vn.thidua.vote;

import java.nio.file.Path;

/** A program of its own that casts for the units 1…n with four threads and prints what it was told: to be killed. */
public final class CastDrillClient {

    private CastDrillClient() {}

    public static void main(String[] args) throws Exception {
        var address = new CastWorld.Address(args[0], args[1], args[2]);
        var world = new CastWorld(() -> address, Path.of(args[3]));
        var round = Long.parseLong(args[4]);
        var voters = Integer.parseInt(args[5]);
        var threads = new Thread[4];
        for (int i = 0; i < threads.length; i++) {
            var first = i + 1;
            threads[i] = Thread.ofPlatform().start(() -> {
                for (int unit = first; unit <= voters; unit += threads.length) {
                    var result = world.cast(round, unit, CastWorld.keyOf(round, unit));
                    synchronized (CastDrillClient.class) {
                        System.out.println("TOLD " + unit + " " + result.kind() + " " + result.receipt());
                        System.out.flush();
                    }
                }
            });
        }
        for (var thread : threads) {
            thread.join();
        }
    }
}
