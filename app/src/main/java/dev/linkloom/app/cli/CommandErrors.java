package dev.linkloom.app.cli;

import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

/// Turns what went wrong into one sentence on standard error and an exit code, never a stack trace.
public final class CommandErrors implements IExecutionExceptionHandler {

    /// The arguments make no sense.
    public static final int USAGE = 2;

    /// The input could not be read.
    public static final int UNREADABLE = 3;

    @Override
    public int handleExecutionException(
            Exception problem, CommandLine command, ParseResult arguments) {
        command.getErr().println(sentence(problem));
        return problem instanceof UsageException ? USAGE : UNREADABLE;
    }

    private static String sentence(Exception problem) {
        return switch (problem) {
            case NoSuchFileException missing ->
                    "%s: There is no such file; check the name and the folder."
                            .formatted(missing.getFile());
            case AccessDeniedException denied ->
                    "%s: The file may not be read or written; check its permissions."
                            .formatted(denied.getFile());
            case UsageException usage -> String.valueOf(usage.getMessage());
            case IOException unreadable -> String.valueOf(unreadable.getMessage());
            default ->
                    "Linkloom failed on this input (%s); please report it with the design."
                            .formatted(problem);
        };
    }
}
