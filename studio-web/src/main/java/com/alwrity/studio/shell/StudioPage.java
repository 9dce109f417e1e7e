package com.alwrity.studio.shell;

import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.shared.ui.Transport;

/** The page that carries the application. */
@Push(transport = Transport.WEBSOCKET_XHR)
@Viewport("width=device-width, initial-scale=1")
public class StudioPage implements AppShellConfigurator {

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.setPageTitle("Video Studio");
        settings.addFavIcon("icon", "static/img/logo.svg", "any");
        settings.addMetaTag("description", "From an idea, a picture or raw footage to videos that fit every platform.");
        settings.addMetaTag("theme-color", "#0a0c12");
    }
}
