package app.effleurage.ui.handout;

import app.effleurage.text.Messages;

/** What is said when something that was to be given away is there, or is not. */
public final class HandoutWords {

    private HandoutWords() {
    }

    /** The button that leads there. */
    public static String button(Messages words) {
        return words.get("button");
    }

    /** What a dialog that asks for a file is headed. */
    public static String dialog(What what, Messages words) {
        return words.get("dialog." + what.id());
    }

    /** What a kind of file is called in such a dialog. */
    public static String kind(What what, Messages words) {
        return words.get("kind." + what.id());
    }

    /** A sentence, or nothing where there is nothing to tell. */
    public static String of(State state, Messages words) {
        return switch (state) {
            case State.Ready _, State.Working _ -> "";
            case State.Saved(var what, var file) -> words.get("saved." + what.id(), file.toString());
            case State.Printed _ -> words.get("printed");
            case State.GivenUp(var what) -> words.get("given-up." + what.id());
            case State.NoPrinter _ -> words.get("no-printer");
            case State.NotPrinted _ -> words.get("not-printed");
            case State.Failed(var what, var file, var why) -> what == What.PRINT
                    ? words.get("failed.print", why) : words.get("failed." + what.id(), file.toString(), why);
        };
    }
}
