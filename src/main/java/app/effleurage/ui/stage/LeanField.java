package app.effleurage.ui.stage;

/**
 * Degrees laid down at the knots of a grid and read off anywhere on it, straight between its knots and
 * held at its rim. Pure.
 *
 * @param across where its columns stand, rising
 * @param down where its rows stand, rising
 * @param degrees row by row
 */
record LeanField(double[] across, double[] down, double[][] degrees) {

    double at(double x, double y) {
        int column = cell(across, x);
        int row = cell(down, y);
        double right = Curve.within(x, across[column], across[column + 1]);
        double low = Curve.within(y, down[row], down[row + 1]);
        return Curve.between(
                Curve.between(degrees[row][column], degrees[row][column + 1], right),
                Curve.between(degrees[row + 1][column], degrees[row + 1][column + 1], right), low);
    }

    private static int cell(double[] knots, double value) {
        int cell = 0;
        while (cell < knots.length - 2 && value >= knots[cell + 1]) {
            cell++;
        }
        return cell;
    }
}
