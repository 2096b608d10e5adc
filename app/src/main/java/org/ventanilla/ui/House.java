package org.ventanilla.ui;

import java.util.List;

/** What is the same on every page of this installation. */
public record House(boolean isDemo, List<Section> sections, String assets) {

    /** The address of a sheet, script or drawing of ours; it changes whenever any of them does. */
    public String asset(String name) {
        return assets + name;
    }
}
