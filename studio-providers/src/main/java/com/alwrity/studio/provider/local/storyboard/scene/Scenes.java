package com.alwrity.studio.provider.local.storyboard.scene;

import com.alwrity.studio.provider.local.storyboard.reading.Kit;
import com.alwrity.studio.provider.local.storyboard.reading.Subject;

/** Builds the scene of a kit. */
public final class Scenes {

    private Scenes() {}

    public static Scene of(Kit kit, Setting setting) {
        return switch (kit) {
            case SEA -> new SeaScene(setting);
            case UNDERWATER -> new UnderwaterScene(setting);
            case DESERT -> new DesertScene(setting);
            case SPACE -> new SpaceScene(setting);
            case PRODUCT -> new ProductScene(setting);
            case CITY -> new CityScene(setting);
            case MOUNTAINS -> new MountainScene(setting);
            case CAFE -> new CafeScene(setting);
            case FOREST ->
                setting.shows(Subject.BLOSSOM) || setting.shows(Subject.AUTUMN)
                        ? new AvenueScene(setting)
                        : new ForestScene(setting);
            case PEOPLE -> new PeopleScene(setting);
            case OFFICE -> new OfficeScene(setting);
            default -> new FlowScene(setting);
        };
    }
}
