package app.effleurage.ui.keys;

import app.effleurage.routine.Named;

/** Something a key can do: an {@link Act} of anybody's, one of whoever shows a routine to others, or one of the window. */
public sealed interface Deed extends Named permits Act, Teaching, WindowAct {
}
