/** Official papers in the layout of Decree 30/2020/NĐ-CP, written as DOCX for the office and as PDF for reading. */
@NullMarked
@NamedInterface("paper")
package vn.thidua.document.paper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
