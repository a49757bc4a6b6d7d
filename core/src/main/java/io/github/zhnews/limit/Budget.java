// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.limit;

import io.github.zhnews.model.Limit;
import io.github.zhnews.model.Limits;
import io.github.zhnews.model.PageLimitException;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What the reading of one page may still cost. It is paid in counts, never in time, so that the same page always ends the same
 * way. Not thread-safe; one for each page.
 *
 * <p>What costs no more than a fixed number of looks at each character or node of the page is free: the page's size is bounded
 * already. Whatever a page can multiply is paid for: values that a script's functions share, text that is read once for each
 * element around it, a pattern that backtracks.
 */
public final class Budget {
    private final Limits limits;
    private final long allowedWork;
    private long work;
    private long scriptCharacters;
    private long scriptValues;
    /** Few pages ever reach one: the set is made for those. */
    private @Nullable EnumSet<Limit> reached;

    private Budget(Limits limits, long allowedWork) {
        this.limits = limits;
        this.allowedWork = allowedWork;
        work = allowedWork;
        scriptCharacters = limits.scriptCharacters();
        scriptValues = limits.scriptValues();
    }

    /** A new budget. */
    public static Budget of(Limits limits, int characters) {
        return new Budget(limits, limits.work(characters));
    }

    /** How many of what is counted this page may have; of work, the steps for all of its characters. */
    public long allowed(Limit limit) {
        return limit == Limit.WORK ? allowedWork : limits.of(limit);
    }

    /** The limits that the budget was made of. */
    public Limits limits() {
        return limits;
    }

    /**
     * Pays for work before it is done.
     *
     * @param steps what it costs, not negative; a step is about as much as one more look at a character or a node
     * @throws PageLimitException if so much is not left; from then on no work can be paid, however little
     */
    public void spend(long steps) {
        work -= steps;
        if (work < 0) {
            note(Limit.WORK);
            throw PageLimitException.of(Limit.WORK, spent(), allowedWork);
        }
    }

    /** The steps of work spent until now; more than allowed where they were exceeded. */
    public long spent() {
        return allowedWork - work;
    }

    /** Whether a script of so many characters may still be read, which is paid for. */
    public boolean allowsScript(long characters) {
        scriptCharacters -= characters;
        return scriptCharacters >= 0 || refuse(Limit.SCRIPT_CHARACTERS, scriptCharacters);
    }

    /** Whether so many more values of scripts may be made, which are paid for. */
    public boolean allowsValues(long values) {
        scriptValues -= values;
        return scriptValues >= 0 || refuse(Limit.SCRIPT_VALUES, scriptValues);
    }

    private boolean refuse(Limit limit, long left) {
        reach(limit, allowed(limit) - left);
        return false;
    }

    /**
     * Notes that something was left out because of a limit.
     *
     * @throws PageLimitException if the limits are strict
     *
     */
    public void reach(Limit limit, long actual) {
        note(limit);
        if (limits.isStrict()) {
            throw PageLimitException.of(limit, actual, allowed(limit));
        }
    }

    /**
     * Takes a step that may break a limit. What it would have found is left out then.
     *
     * @throws PageLimitException if the step breaks a limit and the limits are strict
     *
     */
    public <T> @Nullable T orNull(Supplier<@Nullable T> step) {
        try {
            return step.get();
        } catch (PageLimitException e) {
            if (limits.isStrict()) {
                throw e;
            }
            note(e.what());
            return null;
        }
    }

    /** Like {@link #orNull}, with something else in the place of {@code null}. */
    public <T> T orElse(Supplier<T> step, T otherwise) {
        T result = orNull(step);
        return result != null ? result : otherwise;
    }

    private void note(Limit limit) {
        if (reached == null) {
            reached = EnumSet.of(limit);
        }
        reached.add(limit);
    }

    /** The limits because of which something was left out. */
    public Set<Limit> reached() {
        return reached == null ? Set.of() : Collections.unmodifiableSet(reached);
    }
}
