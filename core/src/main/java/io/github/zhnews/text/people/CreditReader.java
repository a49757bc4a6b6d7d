// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.text.people;

import io.github.zhnews.text.Spaces;
import io.github.zhnews.text.label.Label;
import io.github.zhnews.text.people.CreditTokens.Token;
import io.github.zhnews.vocabulary.MediaNames;
import io.github.zhnews.vocabulary.Words;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the words of a line of credits one by one, keeping in mind which role was named last. */
final class CreditReader {
    private static final int MOST_LATIN_PARTS = 4;
    private static final int LONGEST_MEDIUM = 16;
    private static final int LONGEST_ROLE = 4;
    private static final Words CONJUNCTIONS = Words.of("names.conjunctions");
    private static final Words DEPARTMENTS = Words.of("media.departments");

    private final List<Token> tokens;
    private final boolean lenient;
    private final Bounds bounds;
    private final CreditedPeople people = new CreditedPeople();
    private @Nullable Label role;
    private @Nullable String desk;
    private @Nullable String source;
    private boolean credited;
    private boolean reported;
    private boolean employed;
    private boolean previousIsRole;
    private boolean previousIsName;

    private int at;

    CreditReader(String line, @Nullable Label role, boolean lenient, Bounds bounds) {
        tokens = CreditTokens.of(line);
        this.role = role;
        this.lenient = lenient;
        this.bounds = bounds;
        credited = role != null && bounds == Bounds.BRACKET;
    }

    Credits read() {
        while (at < tokens.size() && step(tokens.get(at))) {
            at++;
        }
        boolean known = dropLoneGuesses();
        boolean complete = known && at >= tokens.size();
        boolean reporting = source != null && !people.isEmpty() || reported && (!people.isEmpty() || desk != null);
        var authors = people.named(Label.AUTHOR, reporting);
        var unassigned = people.named(null, reporting);
        return new Credits(
                authors.isEmpty() && desk != null && role != Label.EDITOR ? List.of(desk) : authors,
                people.named(Label.EDITOR, reporting),
                unassigned,
                // 生活中心／某某某報導 names a part of the paper rather than the paper.
                source != null && DEPARTMENTS.end(source) ? null : source,
                credited || reporting,
                people.size() > unassigned.size() || reported && source != null,
                complete);
    }

    private boolean step(Token token) {
        var word = token.text();
        if (token.isSingleHan() && people.isHalfSpelled() && token.before() == ' ') {
            return takeSingle(word, true);
        }
        var named = Roles.of(word);
        if (named != null) {
            takeRole(token, named);
            return true;
        }
        boolean afterName = previousIsName;
        boolean afterRole = previousIsRole;
        previousIsRole = false;
        previousIsName = false;
        if (takeRoleAndName(word) || takeDesk(word) || takeMedium(token)) {
            return true;
        }
        if (afterName && token.before() == '/' && next() == null && people.size() == 1 && Roles.isPosition(word)) {
            people.assign(Label.AUTHOR);
            credited = true;
            return true;
        }
        boolean behindName = afterName && token.before() == '/' && Reports.reporter(word, false) != null;
        if (behindName || Reports.isNote(word)) {
            reported = true;
            people.beginGroup();
            return true;
        }
        if (afterName && CONJUNCTIONS.has(word) && next() != null) {
            return true;
        }
        if (token.isSingleHan()) {
            return takeSingle(word, token.before() == ' ');
        }
        if (takeName(word, false) || takeLatin(token, afterName) || takeAffiliated(word)) {
            return true;
        }
        // A title alone (某某大学教授) says who is meant; 返回首页 and the like are the page's own words.
        if (word.indexOf('@') > 0
                || Roles.endOfTitle(word) == word.length()
                || PenNames.isFurniture(word)
                || role != null && next() != null && PenNames.isBody(word)) {
            return true;
        }
        boolean vouched = lenient && (people.isEmpty() || token.before() == '、') || isBeforeRole(token);
        return vouched && takePenName(word) || takeGuess(token, afterName, afterRole) || takeUnknownRole(token);
    }

    /** Takes a word before a colon or a bar for a role that is neither that of a writer nor of an editor: 语音 | 张三. */
    private boolean takeUnknownRole(Token token) {
        if (token.after() != '|'
                || people.isEmpty()
                || token.text().length() > LONGEST_ROLE
                || !PersonNames.isHan(token.text())) {
            return false;
        }
        role = Label.CREDIT;
        people.beginGroup();
        previousIsRole = true;
        return true;
    }

    private void takeRole(Token token, Label named) {
        boolean last = at == tokens.size() - 1;
        boolean trailing =
                token.before() == '/' || token.before() == ' ' && (last || role == null && token.isSingleHan());
        boolean behind = people.hasNewcomers() && previousIsName && trailing;
        if (behind) {
            people.assign(named);
        } else if (!isSameGroup(named, token)) {
            role = named;
            people.beginGroup();
        }
        takeDesk(token.text());
        employed |= Roles.isEmployed(token.text());
        credited = true;
        previousIsRole = true;
        previousIsName = false;
    }

    /** Whether a role word goes with the one before it: 文/图 某某 is of a writer, 图/某某报记者 某某 of a photographer. */
    private boolean isSameGroup(Label named, Token token) {
        if (!previousIsRole && at > 0) {
            return false;
        }
        return role == Label.AUTHOR && named == Label.CREDIT && token.before() != ' '
                || role == Label.CREDIT && named == Label.AUTHOR && Roles.isProfession(token.text());
    }

    private boolean takeDesk(String word) {
        boolean named = Roles.isDesk(word);
        desk = named ? word : desk;
        return named;
    }

    /** Takes 新华社记者张三: the role holds for the names that follow too. */
    private boolean takeRoleAndName(String word) {
        for (var found = Roles.within(word); found != null; found = Roles.within(word, found.start())) {
            if (takeRoleAndName(word, found)) {
                return true;
            }
        }
        return false;
    }

    private boolean takeRoleAndName(String word, Roles.Within found) {
        var name = word.substring(found.end());
        var before = role;
        int groupBefore = people.group();
        if (role != Label.CREDIT || people.hasNewcomers()) {
            role = found.label();
            people.beginGroup();
        }
        boolean single = name.length() == 1 && Spaces.isHan(name.charAt(0));
        boolean taken = single ? takeSingle(name, true) : takeName(name, true) || takeGlued(name) || guess(name);
        if (!taken) {
            role = before;
            people.regroup(groupBefore);
        }
        credited |= taken;
        return taken;
    }

    private boolean takeMedium(Token token) {
        var word = token.text();
        // A title with the site's name behind it (…_某某新闻) ends like a medium too.
        boolean medium = word.length() <= LONGEST_MEDIUM && word.indexOf('_') < 0 && MediaNames.isMedium(word);
        if (!medium || PersonNames.isName(word)) {
            return false;
        }
        boolean beside = token.before() == '/' || token.after() == '/';
        if (beside && source == null && role != Label.EDITOR) {
            source = word;
        }
        // 作者：某某日报 张三 and 某某日报 记者张三 name the paper only to say where the writer belongs.
        boolean before = role != null || bounds == Bounds.BRACKET && next() != null || isBeforeRoleAtEnd();
        return beside || people.isEmpty() && before || isBeforeReporter();
    }

    /** Whether the line ends in a role, as in 某某网 张三 编译. */
    private boolean isBeforeRoleAtEnd() {
        return at + 2 < tokens.size() && Roles.of(tokens.get(tokens.size() - 1).text()) != null;
    }

    private boolean isBeforeReporter() {
        var next = next();
        return next != null && (Roles.isProfession(next.text()) || Roles.within(next.text()) != null);
    }

    private @Nullable Token next() {
        return at + 1 < tokens.size() ? tokens.get(at + 1) : null;
    }

    /** Takes a name of two characters set apart (方 敏), and the third that follows two such. */
    private boolean takeSingle(String word, boolean spaced) {
        var next = next();
        boolean more = next != null && next.isSingleHan() && next.before() == ' ';
        if (spaced && people.spellOn(word, more)) {
            previousIsName = true;
            return true;
        }
        if (!more || !PersonNames.isSurname(word.charAt(0))) {
            return false;
        }
        people.addSpelled(word, role);
        return true;
    }

    private boolean takeName(String word, boolean afterRole) {
        if (role != null && PersonNames.isNameBehindRole(word) && PenNames.isWriter(word)) {
            add(word);
            return true;
        }
        var found = NameInWord.find(word, afterRole);
        if (found == null) {
            var reporters = afterRole ? Reports.reporter(word, true) : null;
            boolean two = reporters != null && takeGlued(reporters);
            reported |= two;
            return two;
        }
        reported |= found.reported();
        if (found.role() != null) {
            role = found.role();
            credited = true;
        }
        add(found.name());
        return true;
    }

    private void add(String name) {
        people.add(name, role);
        previousIsName = true;
    }

    /** Takes two names that nothing separates: 记者张三李四. */
    private boolean takeGlued(String word) {
        int half = word.length() / 2;
        if (word.length() != 4 && word.length() != 6) {
            return false;
        }
        var names = List.of(word.substring(0, half), word.substring(half));
        boolean two = names.stream().allMatch(PersonNames::isName);
        if (two) {
            names.forEach(this::add);
        }
        return two;
    }

    private boolean takeLatin(Token token, boolean afterName) {
        if (afterName && token.before() == ' ' && PenNames.isCode(token.text())) {
            return true;
        }
        int end = at;
        while (end - at < MOST_LATIN_PARTS
                && end < tokens.size()
                && (end == at || tokens.get(end).before() == ' ')
                && isLatinPart(tokens.get(end).text())) {
            end++;
        }
        if (end - at < 2) {
            return false;
        }
        add(tokens.subList(at, end).stream().map(Token::text).collect(Collectors.joining(" ")));
        at = end - 1;
        return true;
    }

    /** Whether a word may be a part of a name in Latin letters; behind a label, capitals alone may be one, too (LINE HK). */
    private boolean isLatinPart(String word) {
        return PersonNames.isLatinPart(word) || lenient && PersonNames.isCapitals(word);
    }

    /** Takes 张三某某大学教授: a name, and without a gap where its bearer belongs. */
    private boolean takeAffiliated(String word) {
        for (int end = 3; end >= 2 && role != null && end < word.length(); end--) {
            var name = word.substring(0, end);
            if (Reports.isPlaceAt(word, end) && PersonNames.isName(name)) {
                add(name);
                return true;
            }
        }
        return false;
    }

    /** Whether a role stands behind a word: 某某/编译; at the end of the line also behind a blank, 某某某 记者. */
    private boolean isBeforeRole(Token token) {
        var next = next();
        if (next == null || Roles.of(next.text()) == null) {
            return false;
        }
        boolean last = at + 2 == tokens.size() && role == null && token.after() == ' ';
        return token.after() == '/'
                || last
                        && (PersonNames.isLatinPart(token.text())
                                || token.text().length() == 3 && PenNames.isGuess(token.text()));
    }

    /** Takes a word that only its place among names or behind a role tells to be one: 记者 张三 某某. */
    private boolean takeGuess(Token token, boolean afterName, boolean afterRole) {
        boolean listed = afterName || afterRole || people.isEmpty();
        // What stands behind a labelled name and a blank may be a word of the page.
        boolean loose = lenient && next() == null && token.before() == ' ' && !people.isEmpty();
        boolean open = bounds == Bounds.NONE || bounds == Bounds.LINE && role == null;
        boolean taken = !open && listed && !loose && token.after() != '|';
        return taken && guess(token.text());
    }

    private boolean guess(String word) {
        boolean fits = bounds != Bounds.NONE && PenNames.isGuess(word);
        if (fits) {
            people.guess(word, role);
            previousIsName = true;
        }
        return fits;
    }

    /** Drops guessed names where neither a sure one nor a report tells that they are; says whether there was no such. */
    private boolean dropLoneGuesses() {
        boolean sure = reported || employed || bounds == Bounds.BRACKET && credited || people.hasSure();
        return sure || !people.dropGuesses();
    }

    private boolean takePenName(String word) {
        boolean fits = role == Label.EDITOR ? PenNames.isEditor(word) : PenNames.isWriter(word);
        if (fits) {
            add(word);
        }
        return fits;
    }
}
