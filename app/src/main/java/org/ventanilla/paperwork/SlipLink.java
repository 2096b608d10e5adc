package org.ventanilla.paperwork;

import java.util.UUID;

/**
 * What a printed sheet opens on a telephone: one household's plan, while nobody has printed a newer sheet.
 *
 * @param language the one the sheet was printed in
 */
record SlipLink(UUID id, String folio, UUID household, UUID centre, String language) {}
