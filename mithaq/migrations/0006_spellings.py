"""Spellings that people have said to be one name; what a job is about, so that the same is not done twice."""

import django.utils.timezone
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('mithaq', '0005_concordance'),
    ]

    operations = [
        migrations.AddField(
            model_name='job',
            name='about',
            field=models.TextField(blank=True, default=''),
        ),
        migrations.CreateModel(
            name='Spelling',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('ch', models.TextField()),
                ('name', models.TextField()),
                ('of', models.TextField(blank=True, default='')),
                ('other', models.TextField(blank=True, default='')),
                ('verdict', models.TextField()),
                ('by', models.TextField()),
                ('at', models.DateTimeField(default=django.utils.timezone.now)),
                ('undone_by', models.TextField(blank=True, default='')),
            ],
            options={
                'db_table': 'desk_spelling',
                'ordering': ('at', 'id'),
                'abstract': False,
                'indexes': [models.Index(fields=['ch', 'undone_by'], name='desk_spelling_ch')],
            },
        ),
    ]
