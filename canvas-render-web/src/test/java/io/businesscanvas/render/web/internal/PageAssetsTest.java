package io.businesscanvas.render.web.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.businesscanvas.model.Block;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PageAssetsTest {
    @ParameterizedTest
    @EnumSource(Block.class)
    void the_style_sheet_puts_each_block_into_its_area(Block block) {
        Block.Area area = block.area();
        assertThat(PageAssets.STYLE)
                .contains(".%s{grid-area:%d/%d/%d/%d}"
                        .formatted(
                                block.key(),
                                area.row() + 1,
                                area.column() + 1,
                                area.row() + area.rows() + 1,
                                area.column() + area.columns() + 1));
    }
}
