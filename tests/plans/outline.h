// A Document and its Faults as one short line each, so that a test shows at a glance what was read.
//
//   outline("a: [1, 'x']\nb:\n") == "{a: [1, x], b: ~}"   // ~ nothing written, ! broken, *name alias, ? damaged
//   collection faults_of("a:1\nb: 2\n") == "missing-blank-after-colon@1"
#pragma once

#include <string>
#include <string_view>

#include "plans/reader.h"

namespace rasoat::plans {

inline std::string outline_node(const Document& document, NodeId id) {
  std::string scratch, out;
  const bool mapping = document.kind(id) == NodeKind::kMapping;
  switch (document.kind(id)) {
    case NodeKind::kEmpty:
      return "~";
    case NodeKind::kError:
      return "!";
    case NodeKind::kAlias:
      return std::string(text_of(document.span(id), document.source()));
    case NodeKind::kScalar:
      return std::string(document.text(id, scratch));
    case NodeKind::kSequence:
    case NodeKind::kMapping:
      break;
  }
  out = mapping ? "{" : "[";
  bool value = false;
  for (NodeId child = document.first_child(id); child != kNoNode; child = document.next(child)) {
    if (child != document.first_child(id)) out += value ? ": " : ", ";
    out += outline_node(document, child);
    value = mapping && !value;
  }
  return out + (mapping ? "}" : "]") + (document.damaged(id) ? "?" : "");
}

inline std::string outline(const ReadResult& result) {
  return result.document.root() == kNoNode ? "" : outline_node(result.document, result.document.root());
}
inline std::string outline(std::string_view text) { return outline(read_yaml(text)); }

inline std::string faults_of(const ReadResult& result) {
  std::string out;
  for (const Fault& fault : result.faults) {
    if (!out.empty()) out += " ";
    out += std::string(fault_id(fault.code)) + "@" + std::to_string(fault.where.begin);
  }
  return out;
}
inline std::string faults_of(std::string_view text) { return faults_of(read_yaml(text)); }

// The source after every Fault's edit, from the back to the front.
inline std::string mended(std::string_view text) {
  const ReadResult result = read_yaml(text);
  std::string out(text);
  for (auto fault = result.faults.rbegin(); fault != result.faults.rend(); ++fault) {
    if (fault->edit) out.replace(fault->edit->where.begin, fault->edit->where.size(), fault->edit->text);
  }
  return out;
}

}  // namespace rasoat::plans
