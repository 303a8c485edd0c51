package dev.linkloom.engine.audit;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Who may connect to a service (SVC-03, SVC-04).
final class Principals {

    private static final Pattern ARN =
            Pattern.compile("arn:aws[a-z-]*:iam::(\\d{12}):(root|(?:role|user)/.+)");

    private Principals() {}

    static boolean isValid(String principal) {
        return principal.equals("*") || ARN.matcher(principal).matches();
    }

    /// Whether someone of the account is let in; a role or user counts, since a design does not say
    /// who acts.
    static boolean permit(List<String> principals, String account) {
        return principals.stream()
                .anyMatch(each -> each.equals("*") || account(each).equals(account));
    }

    static String root(String account) {
        return "arn:aws:iam::%s:root".formatted(account);
    }

    private static String account(String principal) {
        Matcher arn = ARN.matcher(principal);
        return arn.matches() ? arn.group(1) : "";
    }
}
