package com.alwrity.studio.asset;

import java.util.UUID;

/** Has the renditions of an asset made in the background; joins the transaction that added the asset. */
public interface DerivationQueue {

    void enqueue(UUID assetId);
}
