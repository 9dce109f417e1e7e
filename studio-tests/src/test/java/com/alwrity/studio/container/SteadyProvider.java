package com.alwrity.studio.container;

import com.alwrity.studio.provider.ProviderId;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
public class SteadyProvider extends RemoteFake {

    @Override
    public ProviderId id() {
        return new ProviderId("steady");
    }
}
