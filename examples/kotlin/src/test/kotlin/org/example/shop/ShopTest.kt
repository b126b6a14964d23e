package org.example.shop

import io.businesscanvas.model.Relation.REACHES
import io.businesscanvas.test.CanvasAssertions.assertThat
import org.assertj.core.api.Assertions.assertThat
import org.junit.jupiter.api.Test

class ShopTest {
    @Test
    fun `the shop is clean`() {
        assertThat(shop()).isClean().entry("web-shop").hasLink(REACHES, "city-commuters")
    }

    @Test
    fun `propositions serve segments`() {
        assertThat(shop().audiences()).containsEntry("Same-day repair", listOf("City commuters"))
    }

    @Test
    fun `absent values are empty optionals`() {
        assertThat(shop().description().isEmpty).isTrue()
    }
}
