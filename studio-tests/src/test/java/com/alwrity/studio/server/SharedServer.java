package com.alwrity.studio.server;

import com.alwrity.studio.identity.OpenIdStub;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * One running server for all tests that leave it as they found it, with a provider of single sign-on; a parameter
 * {@link PackagedServer} or {@link OpenIdStub} gets them.
 */
public final class SharedServer implements ParameterResolver, AfterAllCallback {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == PackagedServer.class || type == OpenIdStub.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Running running = running(context);
        return parameter.getParameter().getType() == OpenIdStub.class ? running.provider : running.server;
    }

    @Override
    public void afterAll(ExtensionContext context) {
        Log.assertNothingSevere(running(context).server);
    }

    private static Running running(ExtensionContext context) {
        return context.getStore(ExtensionContext.StoreScope.LAUNCHER_SESSION, ExtensionContext.Namespace.GLOBAL)
                .getOrComputeIfAbsent(Running.class, key -> new Running(), Running.class);
    }

    private static final class Running implements AutoCloseable {

        private final OpenIdStub provider = OpenIdStub.start();
        private final PackagedServer server = PackagedServer.on(freshData("shared"))
                .with("studio.oidc.issuer", provider.issuer().toString())
                .with("studio.oidc.client-id", OpenIdStub.CLIENT)
                .with("studio.oidc.client-secret", OpenIdStub.SECRET)
                .with("studio.oidc.name", "Acme")
                .with("studio.oidc.create", "true")
                .with("studio.oidc.allowed-domains", "acme.example")
                .with("studio.oidc.role-claim", "groups")
                .with("studio.oidc.admin-values", "studio-admins")
                .start();

        @Override
        public void close() {
            server.close();
            provider.close();
        }
    }

    /** An empty data directory under the build's own. */
    public static Path freshData(String name) {
        try {
            Path parent = Files.createDirectories(Path.of("target", "data").toAbsolutePath());
            return Files.createTempDirectory(parent, name + "-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
