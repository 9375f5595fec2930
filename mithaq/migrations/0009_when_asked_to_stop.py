"""When long work was asked to stop: what doesn't hear it has no worker any more."""

from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('mithaq', '0008_one_job_at_a_time'),
    ]

    operations = [
        migrations.AddField(model_name='job', name='asked_at', field=models.DateTimeField(null=True)),
    ]
