package com.alwrity.studio.container;

import com.alwrity.studio.provider.ProviderId;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
public class ShakyProvider extends RemoteFake {

    @Override
    public ProviderId id() {
        return new ProviderId("shaky");
    }
}
