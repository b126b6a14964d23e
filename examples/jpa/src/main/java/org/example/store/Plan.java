package org.example.store;

import io.businesscanvas.model.BusinessCanvas;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;

/** A plan in the database. */
@Entity
public class Plan {
    @Id
    @GeneratedValue
    private Long id;

    @Column(length = 1_000_000)
    private BusinessCanvas canvas;

    protected Plan() {}

    public Plan(BusinessCanvas canvas) {
        this.canvas = canvas;
    }

    public Long id() {
        return id;
    }

    public BusinessCanvas canvas() {
        return canvas;
    }

    public void change(BusinessCanvas other) {
        this.canvas = other;
    }
}
