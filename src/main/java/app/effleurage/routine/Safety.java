package app.effleurage.routine;

import java.util.List;

/**
 * What keeps a routine from hurting.
 *
 * @param pressureCap the firmest level any stroke may reach, 1 to 3
 * @param fixedOrder whether every step must be played, in order, as lymph work asks; fitting to a
 *     time then leaves no step out
 * @param cautions who should not do this, or should ask first; shown before the start, beside the
 *     cautions that go before every routine
 */
public record Safety(int pressureCap, boolean fixedOrder, List<LocalizedText> cautions) {

    public Safety {
        if (pressureCap < Pressure.LIGHTEST || pressureCap > Pressure.FIRMEST) {
            throw new IllegalArgumentException("pressureCap: " + pressureCap + " is not 1 to 3");
        }
        cautions = List.copyOf(cautions);
    }
}
