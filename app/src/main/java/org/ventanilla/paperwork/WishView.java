package org.ventanilla.paperwork;

/**
 * A wish as its pages and papers show it, with dates in the words of one language.
 *
 * @param name as the person writes it; on paper for the authority and for the person alone
 */
public record WishView(
        String person,
        String plan,
        String name,
        String folio,
        String number,
        String day,
        String time,
        String centre,
        String address,
        String heardBy) {

    @Override
    public String toString() {
        return "WishView";
    }
}
