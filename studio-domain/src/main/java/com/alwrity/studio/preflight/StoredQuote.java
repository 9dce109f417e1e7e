package com.alwrity.studio.preflight;

import com.alwrity.studio.identity.Caller;
import com.alwrity.studio.operation.Order;
import com.alwrity.studio.persistence.JsonColumn;
import com.alwrity.studio.problem.StudioException;
import com.alwrity.studio.routing.Route;
import com.alwrity.studio.routing.RouteColumn;
import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** A quote as it was given, with the order and the route that it stands for. Used at most once. */
@Entity
@Table(name = "quote")
class StoredQuote {

    @Id
    private UUID id;

    @Column(name = "workspace_id")
    private UUID workspaceId;

    @Column(name = "user_id")
    private UUID userId;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "used_at")
    private Instant usedAt;

    @Convert(converter = BodyColumn.class)
    private Quote body;

    @Convert(converter = OrderColumn.class)
    private Order placed;

    @Convert(converter = RouteColumn.class)
    private Route route;

    @Version
    private long version;

    StoredQuote() {}

    StoredQuote(Caller caller, Quote quote, Order order, Route route, Instant now) {
        this.id = quote.id();
        this.workspaceId = caller.workspaceId();
        this.userId = caller.userId();
        this.createdAt = now;
        this.expiresAt = quote.expiresAt();
        this.body = quote;
        this.placed = order;
        this.route = route;
    }

    boolean belongsTo(Caller caller) {
        return workspaceId.equals(caller.workspaceId());
    }

    void use(Instant now) {
        if (usedAt != null) {
            throw new StudioException(StudioException.Kind.CONFLICT, "quote.used");
        }
        if (!now.isBefore(expiresAt)) {
            throw new StudioException(StudioException.Kind.EXPIRED, "quote.expired");
        }
        usedAt = now;
    }

    Quotes.Quoted quoted() {
        return new Quotes.Quoted(body, placed, route);
    }

    @Converter
    public static class BodyColumn extends JsonColumn<Quote> implements AttributeConverter<Quote, Object> {
        public BodyColumn() {
            super(new TypeReference<>() {});
        }
    }

    @Converter
    public static class OrderColumn extends JsonColumn<Order> implements AttributeConverter<Order, Object> {
        public OrderColumn() {
            super(new TypeReference<>() {});
        }
    }
}
