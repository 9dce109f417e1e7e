package com.alwrity.studio.asset;

import jakarta.ws.rs.NameBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Speaks the protocol for resumable uploads, tus 1.0. */
@NameBinding
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface Tus {
    String VERSION = "1.0.0";
    String RESUMABLE = "Tus-Resumable";
}
