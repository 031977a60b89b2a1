package app.effleurage.ui.stage;

import app.effleurage.routine.Side;
import app.effleurage.score.Moment;
import app.effleurage.score.Score;

/**
 * How both hands stand at a moment. Pure.
 *
 * @param sight where points were seen
 */
record Placed(Moment moment, Sight sight, HandPlacement left, HandPlacement right) {

    static Placed at(Score score, Moment moment, Sight sight) {
        return new Placed(moment, sight, HandPlacement.at(score, moment, Side.LEFT, sight),
                HandPlacement.at(score, moment, Side.RIGHT, sight));
    }

    HandPlacement on(Side side) {
        return side == Side.LEFT ? left : right;
    }
}
