package com.alwrity.studio.identity;

import jakarta.ws.rs.Path;
import java.lang.reflect.Method;

/**
 * What a resource method needs, as {@link Needs} and its path say.
 *
 * @param inWorkspaceOfPath whether it is about the workspace that its path names, wherever the caller is otherwise
 */
record Requirement(Scope scope, Role role, MemberRole memberRole, boolean inWorkspaceOfPath) {

    /** @throws IllegalStateException for a method that says nothing: it is to be called by nobody */
    static Requirement of(Method method) {
        Needs needs = method.getAnnotation(Needs.class);
        if (needs == null) {
            throw new IllegalStateException(method + " says neither what it needs nor that it is open");
        }
        return new Requirement(
                needs.value(),
                isAdmins(method) ? Role.ADMIN : Role.CREATOR,
                needs.member().length == 0 ? usual(needs.value()) : needs.member()[0],
                path(method).startsWith("workspaces/{id}"));
    }

    void check(Caller caller) {
        caller.require(role);
        caller.require(memberRole);
    }

    private static boolean isAdmins(Method method) {
        return path(method).matches("admin(/.*)?");
    }

    private static String path(Method method) {
        Path path = method.getDeclaringClass().getAnnotation(Path.class);
        return path == null ? "" : path.value().replaceFirst("^/", "");
    }

    private static MemberRole usual(Scope scope) {
        return switch (scope) {
            case READ, ADMIN -> MemberRole.VIEWER;
            case WRITE, RUN -> MemberRole.EDITOR;
        };
    }
}
