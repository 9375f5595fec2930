"""The living style page: every component, in the language of the person who looks. Off unless asked for."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from mithaq.web.components.sample import page


def show(request: HttpRequest) -> HttpResponse:
    return render(request, "components/page.html", page(request))
