/// The design as a table: every resource a row, to be sorted, filtered, edited and copied.
package dev.linkloom.app.table;
