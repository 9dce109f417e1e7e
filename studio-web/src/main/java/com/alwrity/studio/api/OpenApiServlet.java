package com.alwrity.studio.api;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;

/** Gives out the document that describes the REST interface, as it was written. */
@WebServlet("/openapi")
public class OpenApiServlet extends HttpServlet {

    private static final String DOCUMENT = "/META-INF/openapi.yaml";

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("application/yaml");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Cache-Control", "no-cache");
        try (InputStream document = OpenApiServlet.class.getResourceAsStream(DOCUMENT)) {
            document.transferTo(response.getOutputStream());
        }
    }
}
