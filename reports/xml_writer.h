// XML, element by element; the only door to pugixml.
//
// A document is written as its root’s start tag, whole elements within it, and the end tag, so that no more than one
// element is held. Texts are UTF-8; what XML 1.0 cannot hold (control characters, bytes that are no UTF-8) becomes
// U+FFFD or `\xNN`.
//
//   out << xml_begin({"testsuites", {{"name", "rasoat"}}, "", {}});
//   out << xml_element({"testsuite", {{"name", "a.yaml"}}, "", {…}});
//   out << xml_end("testsuites");
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace rasoat::reports {

struct XmlElement {
  std::string name;
  std::vector<std::pair<std::string, std::string>> attributes;
  std::string text;
  std::vector<XmlElement> children;  // behind the text
};

[[nodiscard]] std::string xml_begin(const XmlElement& root);  // the declaration and the start tag; no children
[[nodiscard]] std::string xml_element(const XmlElement& element);
[[nodiscard]] std::string xml_end(std::string_view root);

}  // namespace rasoat::reports
