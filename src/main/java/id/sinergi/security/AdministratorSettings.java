package id.sinergi.security;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** The first administrator of a new installation, from {@code SINERGI_ADMIN_USER} and {@code SINERGI_ADMIN_PASSWORD}. */
@ConfigurationProperties("sinergi.admin")
record AdministratorSettings(
        @Nullable String user, @Nullable String password) {}
