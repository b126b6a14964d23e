package io.businesscanvas.render.text.internal;

/** The characters of borders and marks. */
public enum BorderStyle {
    /** Lines drawn without a gap. */
    UNICODE(" ╵╷│╴┘┐┤╶└┌├─┴┬┼", "• ", "→ "),
    /** Nothing but ASCII. */
    ASCII(" ++|++++++++-+++", "* ", "> ");

    static final int UP = 1;
    static final int DOWN = 2;
    static final int LEFT = 4;
    static final int RIGHT = 8;

    private final String joints;
    private final String bullet;
    private final String arrow;

    BorderStyle(String joints, String bullet, String arrow) {
        this.joints = joints;
        this.bullet = bullet;
        this.arrow = arrow;
    }

    /** Returns the mark of an entry, followed by a space. */
    public String bullet() {
        return bullet;
    }

    /** Returns the mark of a link, followed by a space. */
    public String arrow() {
        return arrow;
    }

    /** The character from which lines go in these directions. */
    char joint(int directions) {
        return joints.charAt(directions);
    }
}
