// SPDX-License-Identifier: MIT
// Between cpp-httplib and the routes.
#include "server.h"

#include <cstdlib>

#include "problem.h"
#include "routes.h"

namespace {

constexpr const char* kJson = "application/json; charset=utf-8";
constexpr int kPatienceSeconds = 5;
/// A body holds a form, or a task with its log, an event and facts.
constexpr std::size_t kFormsPerBody = 4;

std::size_t most_body_bytes(const hezuo::Rulebook& rulebook) {
  const std::string bounds = rulebook.bounds();
  const std::string name = "\"maxBytes\":";
  return kFormsPerBody * std::strtoull(bounds.c_str() + bounds.find(name) + name.size(), nullptr, 10);
}

Locale wanted_by(const httplib::Request& request) { return ::locale_of(request.get_header_value("Accept-Language")); }

void send(const Reply& reply, httplib::Response& response) {
  response.status = reply.status;
  response.set_content(reply.body, kJson);
}

/// `/api/check/:form` as a pattern.
std::string pattern_of(std::string_view path) {
  const std::size_t id = path.find(':');
  return std::string(path.substr(0, id)) + (id == std::string_view::npos ? "" : "([^/]+)");
}

std::string id_of(const httplib::Request& request) {
  return request.matches.size() > 1 ? request.matches[1].str() : std::string();
}

bool is_json_type(std::string type) {
  type = type.substr(0, type.find_first_of("; \t"));
  for (char& letter : type) letter = static_cast<char>(std::tolower(static_cast<unsigned char>(letter)));
  return type == "application/json";
}

/// The whole body, or the code of a refusal. What is too large is read to some end, so that the client sees the answer.
std::string_view read_body(const httplib::Request& request, const httplib::ContentReader& read, std::size_t most,
                           std::string& body) {
  if (!request.has_header("Content-Length") && !request.has_header("Transfer-Encoding")) return "invalid_request";
  std::size_t seen = 0;
  const bool whole = read([&](const char* bytes, std::size_t size) {
    seen += size;
    if (seen <= most) body.append(bytes, size);
    return seen <= most * kFormsPerBody;
  });
  if (seen > most) return "too_large";
  if (request.has_header("Content-Encoding")) return "unsupported_type";
  if (!is_json_type(request.get_header_value("Content-Type"))) return "unsupported_type";
  return whole ? "" : "invalid_request";
}

/// Bodies are read by us alone: what cpp-httplib reads by itself, in chunks, has no bound.
void refuse_the_rest(httplib::Server& server, std::size_t most) {
  server.set_pre_routing_handler([](const httplib::Request& request, httplib::Response& response) {
    const bool known = request.method == "GET" || request.method == "HEAD" || request.method == "POST";
    if (known) return httplib::Server::HandlerResponse::Unhandled;
    send(refuse("not_found", "", wanted_by(request)), response);
    return httplib::Server::HandlerResponse::Handled;
  });
  server.Post(".*",
              [most](const httplib::Request& request, httplib::Response& response, const httplib::ContentReader& read) {
                std::string unused;
                const std::string_view refusal = read_body(request, read, most, unused);
                send(refuse(refusal == "too_large" ? refusal : "not_found", "", wanted_by(request)), response);
              });
}

Reply answer_post(const Route& route, const hezuo::Rulebook& rulebook, const httplib::Request& request,
                  const httplib::ContentReader& read, std::size_t most) {
  const Locale locale = wanted_by(request);
  std::string text;
  const std::string_view refusal = read_body(request, read, most, text);
  if (!refusal.empty()) return refuse(refusal, "", locale);
  const Body body(text);
  if (body.fault() == Body::Fault::invalid_json) return refuse("invalid_json", "", locale);
  if (body.fault() == Body::Fault::no_object) return refuse("invalid_request", "", locale);
  return answer(route, rulebook, id_of(request), body, locale);
}

/// What cpp-httplib refuses by itself.
std::string_view code_of(int status) {
  if (status == 404) return "not_found";
  return status < 500 ? "invalid_request" : "internal";
}

void add_route(httplib::Server& server, const Route& route, const hezuo::Rulebook& rulebook) {
  const std::string pattern = pattern_of(route.path);
  if (route.method == std::string_view("GET")) {
    server.Get(pattern, [&](const httplib::Request& request, httplib::Response& response) {
      send(answer(route, rulebook, id_of(request), Body("{}"), wanted_by(request)), response);
    });
    return;
  }
  const std::size_t most = most_body_bytes(rulebook);
  server.Post(pattern, [&route, &rulebook, most](const httplib::Request& request, httplib::Response& response,
                                                 const httplib::ContentReader& read) {
    send(answer_post(route, rulebook, request, read, most), response);
  });
}

}  // namespace

void set_up(httplib::Server& server, const hezuo::Rulebook& rulebook, std::size_t threads) {
  for (const Route& route : routes()) add_route(server, route, rulebook);
  refuse_the_rest(server, most_body_bytes(rulebook));
  server.set_default_headers({{"Cache-Control", "no-store"}, {"X-Content-Type-Options", "nosniff"}});
  server.set_read_timeout(kPatienceSeconds);
  server.set_write_timeout(kPatienceSeconds);
  // One request a connection: this cpp-httplib lets an idle connection keep a thread, and goes on reading a connection
  // whose body was not read to its end.
  server.set_keep_alive_max_count(1);
  // A port that is taken is refused: by default cpp-httplib shares it.
  server.set_socket_options([](int socket) {
    const int yes = 1;
    setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof(yes));
  });
  server.new_task_queue = [threads] { return new httplib::ThreadPool(threads); };
  server.set_error_handler([](const httplib::Request& request, httplib::Response& response) {
    if (!response.body.empty()) return;
    send(refuse(code_of(response.status), "", wanted_by(request)), response);
  });
  server.set_exception_handler([](const httplib::Request& request, httplib::Response& response, std::exception_ptr) {
    send(refuse("internal", "", wanted_by(request)), response);
  });
}
