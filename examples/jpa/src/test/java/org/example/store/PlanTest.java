package org.example.store;

import static io.businesscanvas.test.CanvasAssertions.assertThat;

import io.businesscanvas.model.BusinessCanvas;
import io.businesscanvas.model.Channel;
import io.businesscanvas.test.Canvases;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlanTest {
    private static EntityManagerFactory database;

    @BeforeAll
    static void open() {
        database = Persistence.createEntityManagerFactory("plans");
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @Test
    void a_plan_is_read_as_it_was_stored() {
        BusinessCanvas canvas = Canvases.complete(Locale.SIMPLIFIED_CHINESE);
        assertThat(stored(store(canvas))).isEqualTo(canvas);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void any_canvas_is_read_as_it_was_written(long seed) {
        BusinessCanvas canvas = Canvases.random(seed);
        assertThat(stored(store(canvas))).as("seed %d", seed).isSameAs(canvas);
    }

    @Test
    void a_change_is_detected() {
        Long id = store(Canvases.minimal());
        BusinessCanvas changed = Canvases.minimal().toBuilder().add(Channel.of("Web shop")).build();
        database.runInTransaction(session -> session.find(Plan.class, id).change(changed));
        assertThat(stored(id)).differsFrom(Canvases.minimal()).byAdding("web-shop").andNothingElse();
    }

    private static Long store(BusinessCanvas canvas) {
        Plan plan = new Plan(canvas);
        database.runInTransaction(session -> session.persist(plan));
        return plan.id();
    }

    private static BusinessCanvas stored(Long id) {
        return database.callInTransaction(session -> session.find(Plan.class, id).canvas());
    }
}
