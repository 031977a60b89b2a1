package app.effleurage.export.card;

import app.effleurage.export.card.CardText.Note;
import app.effleurage.export.card.CardText.StepText;
import java.util.ArrayList;
import java.util.List;

/**
 * Lays a card out: the title and the steps two by two, then in small columns what to know first. Pictures are as large
 * as lets all of it stand on two pages; a routine that is too long for two takes more. Lengths in points.
 */
final class CardLayout {

    /** Across, of what a picture is down. */
    static final double PICTURE_SHAPE = 0.74;

    private static final double SIDE = 42;
    private static final double TOP = 40;
    private static final double FOOT = 56;
    private static final double COLUMN_GAP = 24;
    private static final double ROW_GAP = 15;
    private static final double MOST_ROW_GAP = 34;
    private static final double LARGEST_PICTURE = 205;
    private static final double SMALLEST_PICTURE = 104;
    private static final double LEAST_ON_ONE_PAGE = 140;
    private static final double SMALLER_BY = 3;
    private static final int NOTE_COLUMNS = 3;
    private static final double NOTES_ABOVE = 14;
    private static final int USUAL_PAGES = 2;

    private final Paper paper;
    private final CardText text;
    private final CardWords words;
    private final Typesetter type;
    private final double width;
    private final double bottom;
    private final List<Block> notes = new ArrayList<>();

    CardLayout(Paper paper, CardText text, CardWords words, Typesetter type) {
        this.paper = paper;
        this.text = text;
        this.words = words;
        this.type = type;
        width = paper.width() - 2 * SIDE;
        bottom = paper.height() - FOOT;
        for (Note note : text.notes()) {
            notes.addAll(type.note(note, noteWidth()));
        }
    }

    /** The pages, each with its marks in the order to read them. */
    List<List<Mark>> pages() {
        Draft best = draft(SMALLEST_PICTURE);
        for (double picture = LARGEST_PICTURE; picture >= SMALLEST_PICTURE; picture -= SMALLER_BY) {
            Draft tried = draft(picture);
            if (tried.pages.size() == 1 && picture >= LEAST_ON_ONE_PAGE) {
                return finish(tried);
            }
            if (tried.pages.size() <= USUAL_PAGES && best.pages.size() > 1 && tried.picture > best.picture
                    || best.pages.size() > USUAL_PAGES && tried.pages.size() < best.pages.size()) {
                best = tried;
            }
        }
        return finish(best);
    }

    /** Rows on pages, before the room that is left over is shared out. */
    private static final class Draft {

        private final double picture;
        private final List<DraftPage> pages = new ArrayList<>();
        private int cautionsOn = 1;

        Draft(double picture) {
            this.picture = picture;
        }

        DraftPage last() {
            return pages.getLast();
        }
    }

    /** A page on its way: what stands at its top, its rows, and the notes below. */
    private static final class DraftPage {

        private final List<Mark> head = new ArrayList<>();
        private final List<List<Block>> rows = new ArrayList<>();
        private final Block notes = new Block();
        private double rowsFrom;
        private double filled;
    }

    private Draft draft(double picture) {
        Draft draft = new Draft(picture);
        for (boolean overleaf : new boolean[] {false, true}) {
            draft.pages.clear();
            draft.pages.add(firstPage(overleaf));
            addSteps(draft);
            addNotes(draft);
            if (draft.cautionsOn == 1) {
                break;
            }
        }
        return draft;
    }

    private DraftPage firstPage(boolean overleaf) {
        DraftPage page = new DraftPage();
        Block head = type.title(text, width);
        head.gap(8);
        head.put(new Mark.Rule(0, head.height(), width));
        head.gap(8);
        Block introduction = type.introduction(text, width, COLUMN_GAP);
        introduction.at(0, head.height()).forEach(head::put);
        head.gap(introduction.height());
        if (overleaf) {
            head.gap(5);
            head.lines(0, type.fill(words.readOverleaf(2), Style.SMALL_HEADING, width), Style.SMALL_HEADING);
        }
        page.head.addAll(head.at(SIDE, TOP));
        page.rowsFrom = TOP + head.height() + 14;
        page.filled = page.rowsFrom;
        return page;
    }

    private DraftPage nextPage() {
        DraftPage page = new DraftPage();
        Block head = new Block();
        head.line(0, type.fill(text.title(), Style.RUNNING, width).getFirst(), Style.RUNNING);
        head.gap(3);
        head.put(new Mark.Rule(0, head.height(), width));
        page.head.addAll(head.at(SIDE, TOP - 8));
        page.rowsFrom = TOP - 8 + head.height() + 12;
        page.filled = page.rowsFrom;
        return page;
    }

    private void addSteps(Draft draft) {
        double column = (width - COLUMN_GAP) / 2;
        for (int i = 0; i < text.steps().size(); i += 2) {
            List<Block> row = new ArrayList<>();
            for (int step = i; step < Math.min(i + 2, text.steps().size()); step++) {
                StepText words = text.steps().get(step);
                row.add(type.step(words, step, column, draft.picture * PICTURE_SHAPE, draft.picture));
            }
            double gap = draft.last().rows.isEmpty() ? 0 : ROW_GAP;
            if (draft.last().filled + gap + height(row) > bottom) {
                draft.pages.add(nextPage());
                gap = 0;
            }
            draft.last().rows.add(row);
            draft.last().filled += gap + height(row);
        }
    }

    /** All notes under one heading; where they find no room below the steps, on from there over as many pages. */
    private void addNotes(Draft draft) {
        Block heading = new Block();
        heading.line(0, type.fill(words.readFirst(), Style.HEADING, width).getFirst(), Style.HEADING);
        heading.gap(4);
        int from = 0;
        boolean begun = false;
        while (from < notes.size()) {
            DraftPage page = draft.last();
            double above = page.rows.isEmpty() && page.filled == page.rowsFrom ? 0 : NOTES_ABOVE + 1;
            double top = page.filled + above + (begun ? 0 : heading.height());
            List<Block> rest = notes.subList(from, notes.size());
            double room = bottom - top;
            double even = evenHeight(rest, room);
            int fitting = Columns.fitting(rest, NOTE_COLUMNS, even);
            boolean worthwhile = fitting == rest.size() || fitting > 0 && room > paper.height() / 4;
            if (!worthwhile && page.filled > page.rowsFrom) {
                draft.pages.add(nextPage());
                continue;
            }
            if (above > 0) {
                page.notes.put(new Mark.Rule(0, 0, width));
                page.notes.gap(NOTES_ABOVE);
            }
            if (!begun) {
                heading.at(0, page.notes.height()).forEach(page.notes::put);
                page.notes.gap(heading.height());
                draft.cautionsOn = draft.pages.size();
                begun = true;
            }
            int taken = Math.max(1, fitting);
            double under = page.notes.height();
            Columns.place(rest.subList(0, taken), NOTE_COLUMNS, even, noteWidth() + COLUMN_GAP)
                    .at(0, under).forEach(page.notes::put);
            page.notes.gap(even);
            page.filled = top + even;
            from += taken;
            if (from < notes.size()) {
                draft.pages.add(nextPage());
            }
        }
    }

    /** The least height at which all pieces fit in their columns, or the whole room if they never do. */
    private static double evenHeight(List<Block> pieces, double room) {
        double total = pieces.stream().mapToDouble(Block::height).sum();
        for (double height = total / NOTE_COLUMNS; height < room; height += 2) {
            if (Columns.fitting(pieces, NOTE_COLUMNS, height) == pieces.size()) {
                return height;
            }
        }
        return Math.max(0, room);
    }

    private List<List<Mark>> finish(Draft draft) {
        List<List<Mark>> pages = new ArrayList<>();
        for (int i = 0; i < draft.pages.size(); i++) {
            DraftPage page = draft.pages.get(i);
            List<Mark> marks = new ArrayList<>(page.head);
            double left = Math.max(0, bottom - page.filled);
            int gaps = page.rows.size() - (page.notes.isEmpty() ? 1 : 0);
            double more = gaps > 0 ? Math.min(left / gaps, MOST_ROW_GAP - ROW_GAP) : 0;
            double top = page.rowsFrom;
            for (List<Block> row : page.rows) {
                double x = SIDE;
                for (Block step : row) {
                    marks.addAll(step.at(x, top));
                    x += (width + COLUMN_GAP) / 2;
                }
                top += height(row) + ROW_GAP + more;
            }
            marks.addAll(page.notes.at(SIDE, page.rows.isEmpty() ? page.rowsFrom : top));
            marks.addAll(foot(i + 1, draft.pages.size()));
            pages.add(marks);
        }
        return pages;
    }

    private List<Mark> foot(int page, int pages) {
        double baseline = paper.height() - FOOT + 26;
        String number = words.page(page, pages);
        double numberWidth = type.width(number, Style.FOOT);
        String foot = type.fill(words.foot(), Style.FOOT, width - numberWidth - COLUMN_GAP).getFirst();
        return List.of(new Mark.Words(SIDE, baseline, foot, Style.FOOT),
                new Mark.Words(SIDE + width - numberWidth, baseline, number, Style.FOOT));
    }

    private double noteWidth() {
        return (width - (NOTE_COLUMNS - 1) * COLUMN_GAP) / NOTE_COLUMNS;
    }

    private static double height(List<Block> row) {
        return row.stream().mapToDouble(Block::height).max().orElse(0);
    }
}
