package com.alwrity.studio.asset;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AssetGridTest {

    private int stored = 61;
    private final AssetGrid grid = new AssetGrid(this::page, asset -> {});

    @Test
    void whateverIsBeyondTheFirstPageIsReachedByAskingForMore() {
        grid.refresh("nothing");
        assertThat(cards()).isLessThan(61);
        assertThat(more().isVisible()).isTrue();

        more().click();

        assertThat(cards()).isEqualTo(61);
        assertThat(more().isVisible()).isFalse();
    }

    @Test
    void whatWasShownStaysWhenTheListIsReadAnew() {
        grid.refresh("nothing");
        more().click();
        stored = 62;

        grid.refresh("nothing");

        assertThat(cards()).isEqualTo(62);
    }

    @Test
    void anEmptyListSaysWhy() {
        stored = 0;

        grid.refresh("Nothing is in the trash.");

        assertThat(inside(grid).filter(Paragraph.class::isInstance).map(text -> ((Paragraph) text).getText()))
                .containsExactly("Nothing is in the trash.");
        assertThat(more().isVisible()).isFalse();
    }

    private AssetSearch.Page page(int limit, String cursor) {
        int from = cursor == null ? 0 : Integer.parseInt(cursor);
        int to = Math.min(stored, from + limit);
        List<AssetView> items = IntStream.range(from, to)
                .mapToObj(number -> Examples.asset(new UUID(0, number)))
                .toList();
        return new AssetSearch.Page(items, to < stored ? String.valueOf(to) : null);
    }

    private long cards() {
        return inside(grid).filter(AssetCard.class::isInstance).count();
    }

    private Button more() {
        return (Button)
                inside(grid).filter(Button.class::isInstance).findFirst().orElseThrow();
    }

    private static Stream<Component> inside(Component component) {
        return component.getChildren().flatMap(child -> Stream.concat(Stream.of(child), inside(child)));
    }
}
