package app.effleurage.cli;

import app.effleurage.routinefile.Problem;
import java.math.BigDecimal;
import java.math.RoundingMode;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** How commands write JSON: indented, fields in the order they are put, numbers as people write them. */
final class Json {

    private static final int NANO_DIGITS = 9;
    private static final int MILLI_DIGITS = 3;

    private Json() {
    }

    static JsonMapper mapper() {
        return JsonMapper.builder()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                .build();
    }

    /** Seconds to the millisecond, without needless zeros. */
    static BigDecimal seconds(long nanos) {
        return BigDecimal.valueOf(nanos, NANO_DIGITS)
                .setScale(MILLI_DIGITS, RoundingMode.HALF_UP).stripTrailingZeros();
    }

    static void add(Problem problem, ObjectNode node) {
        node.put("file", problem.where().file());
        node.put("line", problem.where().line());
        node.put("column", problem.where().column());
        node.put("pointer", problem.where().pointer());
        node.put("severity", problem.severity().id());
        node.put("code", problem.code().id());
        node.put("message", problem.message());
        node.put("advice", problem.advice());
    }
}
