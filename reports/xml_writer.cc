#include "reports/xml_writer.h"

#include <pugixml.hpp>
#include <sstream>

#include "reports/utf8.h"

namespace rasoat::reports {
namespace {

constexpr std::string_view kReplacement = "\xEF\xBF\xBD";

bool is_xml(char32_t value) {
  if (value < 0x20) return value == '\t' || value == '\n' || value == '\r';
  return value != 0xFFFE && value != 0xFFFF;
}

std::string xml_text(std::string_view raw) {
  const std::string text = escape_invalid(raw);
  std::string out;
  out.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint point = code_point_at(text, at);
    out += is_xml(point.value) ? std::string_view(text).substr(at, point.size) : kReplacement;
    at += point.size;
  }
  return out;
}

void fill(pugi::xml_node node, const XmlElement& element) {
  for (const auto& [name, value] : element.attributes) {
    node.append_attribute(name.c_str()).set_value(xml_text(value).c_str());
  }
  if (!element.text.empty()) node.append_child(pugi::node_pcdata).set_value(xml_text(element.text).c_str());
  for (const XmlElement& child : element.children) fill(node.append_child(child.name.c_str()), child);
}

std::string print(const XmlElement& element, unsigned depth) {
  pugi::xml_document document;
  pugi::xml_node node = document.append_child(element.name.c_str());
  fill(node, element);
  std::ostringstream out;
  node.print(out, "  ", pugi::format_indent, pugi::encoding_utf8, depth);
  return out.str();
}

}  // namespace

std::string xml_begin(const XmlElement& root) {
  std::string tag = print(root, 0);  // <root … />
  tag.erase(tag.rfind("/>"));
  while (tag.ends_with(' ')) tag.pop_back();
  return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + tag + ">\n";
}

std::string xml_element(const XmlElement& element) { return print(element, 1); }

std::string xml_end(std::string_view root) { return "</" + std::string(root) + ">\n"; }

}  // namespace rasoat::reports
