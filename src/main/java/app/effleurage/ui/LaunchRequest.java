package app.effleurage.ui;

import app.effleurage.routine.BreathChoice;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * What the window is asked to open with.
 *
 * @param home the folder of the program's own files
 * @param extraFolders more folders of routines, in the order given
 * @param routine the id of a routine to go to at once
 * @param at where in that routine to begin; without it, the page before the start is shown first
 * @param fitTo the length to fit that routine to
 * @param breath how to breathe this time; empty for what the user is used to
 * @param locale what to speak where the user has chosen nothing
 * @param isRehearsal whether to go once through the pages and close again: what a package learns a quick start from
 * @param opened files to take into the library first, with the same questions as when they are dropped
 */
public record LaunchRequest(
        Path home, List<Path> extraFolders, Optional<String> routine, Optional<Duration> at,
        Optional<Duration> fitTo, Optional<BreathChoice> breath, Locale locale,
        boolean isRehearsal, List<Path> opened) {

    /** Without files to take in. */
    public LaunchRequest(Path home, List<Path> extraFolders, Optional<String> routine, Optional<Duration> at,
            Optional<Duration> fitTo, Optional<BreathChoice> breath, Locale locale,
            boolean isRehearsal) {
        this(home, extraFolders, routine, at, fitTo, breath, locale, isRehearsal, List.of());
    }

    /** Takes in files that were opened with the program, as by a double click, and goes to a single one's routine. */
    public static LaunchRequest opening(Path home, List<Path> files, Locale locale) {
        return new LaunchRequest(home, List.of(), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), locale, false, files);
    }

    /** Goes through the pages and closes, with the routines of {@code home} alone. */
    public static LaunchRequest rehearsal(Path home) {
        return new LaunchRequest(home, List.of(), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), Locale.ENGLISH, true);
    }

    public LaunchRequest {
        Objects.requireNonNull(home, "home");
        extraFolders = List.copyOf(extraFolders);
        Objects.requireNonNull(routine, "routine");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(fitTo, "fitTo");
        Objects.requireNonNull(breath, "breath");
        opened = List.copyOf(opened);
        Objects.requireNonNull(locale, "locale");
    }
}
