/// Parts of designs: copied, carried as text, and put into a design without a clash.
package dev.linkloom.model.fragment;
