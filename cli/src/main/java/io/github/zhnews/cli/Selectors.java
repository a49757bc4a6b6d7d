// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds selectors that find one element of a page and no other, in the order in which they are likely to last. */
final class Selectors {
    /** What can stand in a selector as it is. */
    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_-]{0,40}");
    /** A number that long is the page's or made by a machine. */
    private static final Pattern MACHINE = Pattern.compile("[0-9]{4}|[0-9a-f]{8}");

    private static final int MAX_AROUND = 4;

    private final Document page;

    Selectors(Document page) {
        this.page = page;
    }

    /** The selectors of an element: by its id, its classes, those of the elements around it. */
    List<String> of(Element element) {
        var selectors = new ArrayList<>(own(element));
        int left = MAX_AROUND;
        for (var around = element.parent(); around != null && left-- > 0; around = around.parent()) {
            for (var outer : own(around)) {
                for (var inner : steps(element)) {
                    add(outer + " " + inner, element, selectors);
                }
            }
        }
        return selectors;
    }

    private List<String> own(Element element) {
        var selectors = new ArrayList<String>();
        if (isLasting(element.id())) {
            add("#" + element.id(), element, selectors);
        }
        for (var name : element.classNames()) {
            if (isLasting(name)) {
                add(element.normalName() + "." + name, element, selectors);
            }
        }
        if (element.normalName().equals("h1") || element.normalName().equals("article")) {
            add(element.normalName(), element, selectors);
        }
        return selectors;
    }

    private static List<String> steps(Element element) {
        var steps = new ArrayList<String>();
        for (var name : element.classNames()) {
            if (isLasting(name)) {
                steps.add(element.normalName() + "." + name);
            }
        }
        if (NAME.matcher(element.normalName()).matches()) {
            steps.add(element.normalName());
        }
        return steps;
    }

    private static boolean isLasting(String name) {
        return NAME.matcher(name).matches() && !MACHINE.matcher(name).find();
    }

    private void add(String selector, Element element, List<String> selectors) {
        var found = page.select(selector);
        if (found.size() == 1 && found.get(0).equals(element) && !selectors.contains(selector)) {
            selectors.add(selector);
        }
    }
}
