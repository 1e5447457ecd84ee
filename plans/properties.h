// The small print before a node: the names of anchors and aliases, and tags, which this profile refuses.
//
// Shared by the block and the flow reader.
//
//   const std::uint32_t end = name_end(scan, p + 1);   // p is at `&` or `*`; equal to p + 1 when there is no name
#pragma once

#include <cstdint>
#include <string>

#include "plans/fault_list.h"
#include "plans/mistakes.h"
#include "plans/scanner.h"

namespace rasoat::plans {

[[nodiscard]] inline std::uint32_t name_end(const Scanner& scan, std::uint32_t p) {
  while (!scan.separates(p) && !is_flow_indicator(scan.at(p))) ++p;
  return p;
}

// `end` is behind an anchor's name, where a bracket must not follow without a blank: `&a[b]`.
inline void check_anchor_end(const Scanner& scan, std::uint32_t end, FaultList& faults) {
  if (scan.at(end) != '[' && scan.at(end) != '{') return;
  Fault& fault = faults.add(FaultCode::kUnexpectedText, {end, end + 1}, {{"text", std::string(1, scan.at(end))}});
  fault.edit = Edit{{end, end}, " ", true};
}

// `p` is at `!`; reports the tag and returns its end. In flow a tag ends at a comma or a bracket too.
inline std::uint32_t refuse_tag(const Scanner& scan, std::uint32_t p, bool in_flow, FaultList& faults) {
  std::uint32_t end = p + 1;
  const bool verbatim = scan.at(end) == '<';
  while (!scan.separates(end) && (verbatim || !in_flow || !is_flow_indicator(scan.at(end)))) ++end;
  faults.add(FaultCode::kTagRefused, {p, end}, {{"tag", excerpt(scan.view({p, end}))}});
  return end;
}

}  // namespace rasoat::plans
