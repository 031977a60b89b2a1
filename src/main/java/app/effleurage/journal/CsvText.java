package app.effleurage.journal;

/** Text as one cell of a CSV file. */
final class CsvText {

    /** What a spreadsheet may take for the beginning of a formula; the wide ones are those of East Asian keyboards. */
    private static final String FORMULA_STARTS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";
    private static final String NEEDS_QUOTES = ",;\"\r\n\t'";

    private CsvText() {
    }

    /**
     * Quoted where it must be. What a spreadsheet would run as a formula gets an apostrophe in front, which makes
     * it text there: a routine's title may come from a stranger.
     */
    static String cell(String text) {
        boolean formula = !text.isEmpty() && FORMULA_STARTS.indexOf(firstVisible(text)) >= 0;
        String harmless = formula ? "'" + text : text;
        boolean quotes = harmless.chars().anyMatch(letter -> NEEDS_QUOTES.indexOf(letter) >= 0)
                || !harmless.equals(harmless.strip());
        return quotes ? "\"" + harmless.replace("\"", "\"\"") + "\"" : harmless;
    }

    /** Some programs skip the space before a formula. */
    private static char firstVisible(String text) {
        String rest = text.stripLeading();
        return rest.isEmpty() || FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? text.charAt(0) : rest.charAt(0);
    }
}
