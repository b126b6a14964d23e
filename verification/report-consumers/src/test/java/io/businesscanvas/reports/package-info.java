/** The reports of hostile files, as other programs read them. */
package io.businesscanvas.reports;
