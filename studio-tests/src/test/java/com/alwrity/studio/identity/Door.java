package com.alwrity.studio.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A resource method as the interface's own document tells it: where it is, and what it takes to call it.
 *
 * @param scope null for one that anybody may call
 * @param memberRole the least role in the workspace
 * @param type of the body that it takes; empty for none
 */
record Door(String method, String path, String scope, String memberRole, String type) {

    private static final Pattern PATH = Pattern.compile("  (/\\S*):");
    private static final Pattern METHOD = Pattern.compile("    (get|post|put|patch|delete|head|options):");
    private static final Pattern SCOPE = Pattern.compile("Scope of a token: `(\\w+)`");
    private static final Pattern MEMBER = Pattern.compile("Role in the workspace: `(\\w+)`");
    private static final Pattern TYPE = Pattern.compile("          ([a-z]+/[a-z+-]+):.*");

    static List<Door> all(String document) {
        List<Door> doors = new ArrayList<>();
        String path = null;
        String operation = null;
        StringBuilder text = new StringBuilder();
        for (String line :
                document.substring(0, document.indexOf("\ncomponents:")).lines().toList()) {
            Matcher start = METHOD.matcher(line);
            Matcher place = PATH.matcher(line);
            if (start.matches() || place.matches()) {
                if (operation != null) {
                    doors.add(door(operation, path, text.toString()));
                }
                text.setLength(0);
                operation = start.matches() ? start.group(1) : null;
                path = place.matches() ? place.group(1) : path;
            } else {
                text.append(line).append('\n');
            }
        }
        if (operation != null) {
            doors.add(door(operation, path, text.toString()));
        }
        return doors;
    }

    private static Door door(String method, String path, String text) {
        Matcher scope = SCOPE.matcher(text);
        Matcher member = MEMBER.matcher(text);
        String needed = scope.find() ? scope.group(1) : null;
        String usual = "write".equals(needed) || "run".equals(needed) ? "editor" : "viewer";
        return new Door(method.toUpperCase(), path, needed, member.find() ? member.group(1) : usual, type(text));
    }

    private static String type(String text) {
        int body = text.indexOf("      requestBody:");
        if (body < 0) {
            return "";
        }
        return text.substring(body)
                .lines()
                .map(TYPE::matcher)
                .filter(Matcher::matches)
                .map(type -> type.group(1))
                .findFirst()
                .orElse("text/plain");
    }

    boolean admins() {
        return path.startsWith("/admin");
    }

    boolean ofAWorkspace() {
        return path.startsWith("/workspaces/{id}");
    }

    /** Nothing is at the ids that it names, but for the workspace. */
    String at(String workspace) {
        String named = ofAWorkspace() ? path.replace("{id}", workspace) : path;
        return named.replaceAll("\\{\\w+}", UUID.randomUUID().toString());
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
