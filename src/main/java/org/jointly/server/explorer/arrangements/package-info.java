/**
 * Shows an arrangement: who takes part, what reports say of it, and how its members were judged.
 */
package org.jointly.server.explorer.arrangements;
