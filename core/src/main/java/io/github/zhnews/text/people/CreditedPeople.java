// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.text.people;

import io.github.zhnews.text.label.Label;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The people that a line of credits names, in groups: a role word behind names means those since the last role. */
final class CreditedPeople {
    private final List<Person> people = new ArrayList<>();
    /** The first of the people whom a role word behind their names would mean. */
    private int group;

    /**
     * A name and what its bearer did, {@code null} where nothing tells.
     *
     * @param spelled whether it is written with a blank between its characters
     * @param guessed whether only its place in a list tells that it is a name
     */
    private record Person(String name, @Nullable Label role, boolean spelled, boolean guessed) {
        boolean isHalf() {
            return spelled && name.length() == 1;
        }
    }

    boolean isEmpty() {
        return people.isEmpty();
    }

    int size() {
        return people.size();
    }

    void add(String name, @Nullable Label role) {
        people.add(new Person(name, role, false, false));
    }

    /** Adds the first character of a name that is spelled with blanks. */
    void addSpelled(String first, @Nullable Label role) {
        people.add(new Person(first, role, true, false));
    }

    void guess(String name, @Nullable Label role) {
        people.add(new Person(name, role, false, true));
    }

    /** Whether the last name wants its second character. */
    boolean isHalfSpelled() {
        return !people.isEmpty() && people.get(people.size() - 1).isHalf();
    }

    /**
     * Adds a character to the last name, if that is spelled and open; says whether it is.
     *
     * @param more whether another single character follows: then a name of two is complete
     */
    boolean spellOn(String character, boolean more) {
        int last = people.size() - 1;
        var person = last < 0 ? null : people.get(last);
        boolean open = person != null
                && (person.isHalf() || person.spelled() && person.name().length() == 2 && !more);
        if (person != null && open) {
            people.set(last, new Person(person.name() + character, person.role(), true, false));
        }
        return open;
    }

    int group() {
        return group;
    }

    void beginGroup() {
        group = people.size();
    }

    /** Takes back that a group began. */
    void regroup(int before) {
        group = before;
    }

    /** Whether anybody was named since the group began. */
    boolean hasNewcomers() {
        return people.size() > group;
    }

    /** Gives those of the group a role, and begins another. */
    void assign(Label named) {
        for (int i = group; i < people.size(); i++) {
            var person = people.get(i);
            if (person.role() == null || named == Label.CREDIT) {
                people.set(i, new Person(person.name(), named, person.spelled(), person.guessed()));
            }
        }
        beginGroup();
    }

    boolean hasSure() {
        for (var person : people) {
            if (!person.guessed()) {
                return true;
            }
        }
        return false;
    }

    /** Drops guessed names; says whether there were any. */
    boolean dropGuesses() {
        return people.removeIf(Person::guessed);
    }

    /**
     * The names of a role.
     *
     * @param wanted the role, or {@code null} for those of whom nothing tells it
     * @param reporting whether those have written
     */
    List<String> named(@Nullable Label wanted, boolean reporting) {
        var names = new ArrayList<String>();
        for (var person : people) {
            if ((person.role() == null && reporting ? Label.AUTHOR : person.role()) == wanted) {
                names.add(person.name());
            }
        }
        return List.copyOf(names);
    }
}
