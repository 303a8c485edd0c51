package dev.linkloom.engine;

import dev.linkloom.model.Design;

import java.lang.ref.Reference;

/// How much heap designs and their fabrics take, once every client has been asked for.
final class HeapReport {

    private HeapReport() {}

    public static void main(String[] args) throws InterruptedException {
        System.out.println(
                "consumers  resources  design MB  compiled MB  asked MB  compiled B/resource");
        for (int consumers : new int[] {10, 100, 1_000, 10_000}) {
            row(consumers);
        }
    }

    private static void row(int consumers) throws InterruptedException {
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

    private static long used() throws InterruptedException {
        for (int i = 0; i < 3; i++) {
            System.gc();
            Thread.sleep(50);
        }
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
