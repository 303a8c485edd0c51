package dev.linkloom.engine;

import dev.linkloom.model.Design;

import java.lang.ref.Reference;

/// How much heap designs and their fabrics take, once every client has been asked for.
final class HeapReport {

    private HeapReport() {}

    public static void main(String[] args) {
        System.out.println(
                "consumers  resources  design MB  compiled MB  asked MB  compiled B/resource");
        for (int consumers : new int[] {10, 100, 1_000, 10_000}) {
            row(consumers);
        }
    }

    private static void row(int consumers) {
        var generated = new Consumers(consumers);
        long empty = used();
        Design design = generated.design();
        long drawn = used();
        Fabric fabric = Fabric.compile(design);
        long compiled = used();
        generated.byName(design).forEach(fabric::verdict);
        long asked = used();
        int resources = design.resources().size();
        System.out.printf(
                "%9d  %9d  %9.1f  %11.1f  %8.1f  %19d%n",
                consumers,
                resources,
                megabytes(drawn - empty),
                megabytes(compiled - drawn),
                megabytes(asked - drawn),
                (compiled - drawn) / resources);
        Reference.reachabilityFence(fabric);
    }

    private static double megabytes(long bytes) {
        return bytes / 1048576.0;
    }

    /// What is left when a further collection, which the serial collector finishes before it
    /// returns, finds nothing more.
    private static long used() {
        Runtime runtime = Runtime.getRuntime();
        long left = Long.MAX_VALUE;
        while (true) {
            System.gc();
            long now = runtime.totalMemory() - runtime.freeMemory();
            if (now >= left) {
                return left;
            }
            left = now;
        }
    }
}
