import pytest
from pathlib import Path
from tests.web.file.node import Desk
pytestmark=pytest.mark.django_db(databases="__all__")
from django.core.files.uploadedfile import SimpleUploadedFile
D=Path("/work/main/mithaq/demonstration")
def test_it(desk):
    c=desk.secretary
    r=c.get("/file/"); print(r.status_code); assert r.status_code==200
    r=c.post("/file/drafts/",{"texts":[SimpleUploadedFile(f.name,f.read_bytes()) for f in sorted(D.glob("*.txt"),reverse=True)]})
    assert r.status_code==302, r.content.decode()
    r=c.get(r.url); assert r.status_code==200
    Path("/tmp/filebag/draft.html").write_bytes(r.content)
    for u in ["/file/","/file/people/","/file/people/new/","/file/proposal/?draft=1","/file/what-leaves/"]:
        r=c.get(u); print(u,r.status_code); assert r.status_code==200
    r=c.get("/bag/"); assert r.status_code==200
    Path("/tmp/filebag/bag.html").write_bytes(r.content)
    for u in ["/history/","/history/?thing=people&party=MAR","/history/?about=x","/history/conflicts/"]:
        r=c.get(u); print(u,r.status_code); assert r.status_code==200
